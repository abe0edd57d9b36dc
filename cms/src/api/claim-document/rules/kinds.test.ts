import { expect, it } from 'vitest';
import { likelyKind } from './kinds';

it.each([
  ['invoice-20871.pdf', 'application/pdf', 'invoice'],
  ['Faktura 4471.pdf', 'application/pdf', 'invoice'],
  ['Rechnung.jpg', 'image/jpeg', 'invoice'],
  ['Reparasjonsrapport.pdf', 'application/pdf', 'repairSummary'],
  ['service-report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'repairSummary'],
  ['IMG_2201.webp', 'image/webp', 'picture'],
  ['readings.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'other'],
])('CL-05 %s is most likely %s: %s', (name, type, kind) => {
  expect(likelyKind({ name, type })).toBe(kind);
});
