import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CASE_DOCUMENT } from '../api/case-document/recorded';
import { drawPaper } from '../api/case-report/draw/draw';
import { readReportedCase } from '../api/case-report/queries/case';
import { writePaper } from '../api/case-report/write-paper';
import { keepFiles } from '../files/keep';
import type { Shown } from './furnishing';

/** What the shown inspection found, and its report as the product makes it, in the place of the one that the story tells of. */
export async function inspected({ strapi, content, folder, now }: Shown, caseId: number, task: string): Promise<void> {
  const knex = strapi.db.connection;
  await knex('tasks').where({ document_id: task }).update({ findings: JSON.stringify(content.findings) });
  const told = (await strapi.db.query(CASE_DOCUMENT).findOne({ where: { case: { id: caseId }, kind: 'inspectionReport' } })) as { id: number; sharedAt: string | Date | null } | null;
  const of = await readReportedCase(caseId);
  const madeAt = told?.sharedAt ? new Date(told.sharedAt).getTime() : now;
  const paper = of && (await writePaper(of, 'inspectionReport', strapi.dirs.static.public, madeAt));
  if (!told || !of || !paper) return;
  const bytes = await drawPaper(paper);
  const place = path.join(folder, randomUUID());
  await writeFile(place, bytes);
  const [file] = await keepFiles(strapi, [{ name: `${paper.title} ${of.number}.pdf`, type: 'application/pdf', extension: 'pdf', size: bytes.length, path: place, sent: '' }]);
  await knex('files_related_mph').insert({ file_id: file, related_id: told.id, related_type: CASE_DOCUMENT, field: 'file', order: 1 });
  await knex('case_documents').where({ id: told.id }).update({ version: 1, made_at: new Date(madeAt) });
}
