import { judge } from './goals.ts';
import type { Speed } from './load.ts';
import { type AloneRow, type FileRow, type Findings, type Measured, type PageRow, type Row, sizeOf } from './rows.ts';

/** One measurement in a line, told at once: a later one may take long, or fail. */
export function lineOf(row: Row): string {
  const { name, database, ours, stock, bare } = row;
  return `${name}, ${database}, ${sizeOf(row)}: ours ${ours.rps.toFixed(0)}/s, stock ${stock.rps.toFixed(0)}/s, bare ${bare.rps.toFixed(0)}/s`;
}

/** Tables of what was measured, and one of the goals. Times are milliseconds where nothing else is said; CPU is the server's own for one request. */
export function report(findings: Findings): string {
  const judged = judge(findings).map(({ what, measured, target, reached }) => [reached ? '✓' : '✗', what, measured, target]);
  const tables = [competed(findings.rows), alone(findings.alone), files(findings.files), pages(findings.pages), judged];
  return tables.filter((table) => table.length > 0).map((table) => `\n${aligned(table)}\n`).join('');
}

/** Rows under their heads; nothing where there are none. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly (readonly string[])[] => (rows.length === 0 ? [] : [heads, ...rows]);

const SPEED = ['requests/s', 'p50', 'p95', 'p99'];
const speedCells = ({ rps, p50, p95, p99 }: Speed): string[] => [rps.toFixed(0), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1)];
const measuredCells = (measured: Measured): string[] => [...speedCells(measured), measured.cpu.toFixed(2), String(measured.statements)];

const competed = (rows: readonly Row[]) =>
  table(
    ['', 'database', 'cases or claims', 'server', ...SPEED, 'CPU', 'statements'],
    rows.flatMap((row) => (['ours', 'stock', 'bare'] as const).map((name) => [row.name, row.database, String(row.rows), name, ...measuredCells(row[name])])),
  );

const alone = (rows: readonly AloneRow[]) =>
  table(['', 'database', 'claims', ...SPEED, 'CPU', 'statements'], rows.map((row) => [row.name, row.database, String(row.rows), ...measuredCells(row)]));

const files = (rows: readonly FileRow[]) =>
  table(
    ['', 'database', 'claims', 'server', 'rows', 'seconds', 'rows/s', 'MB', 'memory idle, MB', 'memory at most, MB'],
    rows.flatMap((row) =>
      (['ours', 'bare'] as const).map((name) => {
        const { seconds, rowsPerSecond, megabytes, rss } = row[name];
        return [row.name, row.database, String(row.rows), name, String(row.lines), seconds.toFixed(1), String(rowsPerSecond), String(megabytes), String(rss.idle), String(rss.most)];
      }),
    ),
  );

const pages = (rows: readonly PageRow[]) =>
  table(
    ['', 'database', 'at once', 'of', ...SPEED],
    rows.flatMap((row) => {
      const told = { 'the page': row.page, [`its ${row.routes.length} requests to the API`]: row.asked, 'its data alone': row.data };
      return Object.entries(told).map(([of, speed]) => [row.name, row.database, String(row.connections), of, ...speedCells(speed)]);
    }),
  );

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
