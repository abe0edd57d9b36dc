import { createRequire } from 'node:module';
import { join } from 'node:path';

import { root } from '../../../scripts/environment.ts';
import type { CopyUnderTest } from '../../stack/copy.ts';
import { someAddress } from './calls.ts';

/** As much of exceljs as is asked for here. */
interface Workbook {
  readonly xlsx: { load(content: ArrayBuffer): Promise<unknown> };
  readonly worksheets: readonly { readonly name: string; eachRow(see: (row: { eachCell(options: { includeEmpty: boolean }, see: (cell: { readonly value: unknown; readonly type: number }) => void): void }) => void): void }[];
}

/** The CMS's own, which is installed there alone. */
const { Workbook } = createRequire(join(root, 'cms', 'package.json'))('exceljs') as { Workbook: new () => Workbook };

/** A row of the report by the heads of its columns. */
export type ReportRow = Readonly<Record<string, unknown>>;

const byHeads = ([heads = [], ...rows]: readonly unknown[][]): ReportRow[] => rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? ''])));

/** The fields of a CSV as RFC 4180 has them. */
export function csvRows(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\r\n]*))(${delimiter}|\r\n|$)`, 'y');
  const content = text.replace(/^\uFEFF/, '');
  while (field.lastIndex < content.length) {
    const at = field.lastIndex;
    const found = field.exec(content);
    if (!found) throw new Error(`This is no CSV at ${at}: ${content.slice(at, at + 80)}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n' && field.lastIndex < content.length) rows.push([]);
  }
  return rows;
}

export const readCsv = (text: string, delimiter?: string): ReportRow[] => byHeads(csvRows(text, delimiter));

export async function readXlsx(content: ArrayBuffer): Promise<ReportRow[]> {
  const book = new Workbook();
  await book.xlsx.load(content);
  const rows: unknown[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: unknown[] = [];
    row.eachCell({ includeEmpty: true }, ({ value }) => cells.push(value));
    rows.push(cells);
  });
  return byHeads(rows);
}

/** A report as it comes, byte by byte. */
export function openReport(copy: CopyUnderTest, path: string, token?: string, signal?: AbortSignal): Promise<Response> {
  const headers = { 'X-Portico-Frontend': copy.frontendKey, 'X-Forwarded-For': someAddress(), ...(token !== undefined && { Authorization: `Bearer ${token}` }) };
  return fetch(`${copy.cms}${path}`, { headers, ...(signal && { signal }) });
}
