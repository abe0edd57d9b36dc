import type { ClaimRow } from './claims.ts';
import type { Name } from './contestants.ts';
import type { Speed } from './load.ts';
import { SOMEBODY } from './measurements/who-asks.ts';

export interface Measured extends Speed {
  /** SQL statements of one request. */
  readonly statements: number;
}

export type Row = { readonly name: string; readonly database: string; readonly rows: number } & Readonly<Record<Name, Measured>>;

const targets = { growth: 1.3, far: 1.1, decisions: 1_000_000, knowing: 0.3 };

/** Spec 60, *Speed*: the least of the first two, the most of the third; none where the spec says none. */
function goalsOf(name: string): { stock?: number; bare?: number; statements: number } {
  if (name === SOMEBODY) return { statements: 1 };
  if (name === 'case list, stock counts') return { stock: 10, statements: 2 };
  if (name.startsWith('case list')) return { stock: 5, bare: 0.45, statements: 2 };
  if (name.startsWith('write')) return { stock: 4, statements: 12 };
  if (name === 'dashboard') return { statements: 2 };
  return { stock: 8, bare: 0.5, statements: 2 };
}

interface Line {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly reached: boolean;
}

/** One measurement in a line, told at once: a later one may take long, or fail. */
export function lineOf({ name, database, rows, ours, stock, bare }: Row): string {
  return `${name}, ${database}, ${rows} cases: ours ${ours.rps.toFixed(0)}/s, stock ${stock.rps.toFixed(0)}/s, bare ${bare.rps.toFixed(0)}/s`;
}

/** Lists of claims, and the memory of whoever writes the file of all of them. */
export function claimReport(rows: readonly ClaimRow[]): string {
  const figures = [['', 'database', 'claims', 'requests/s', 'p50', 'p95', 'p99', 'CPU', 'statements']];
  const files = [['', 'database', 'claims', 'rows', 'seconds', 'MB', 'memory before, MB', 'memory at most, MB']];
  for (const row of rows) {
    const place = [row.name, row.database, String(row.claims)];
    if ('rps' in row) figures.push([...place, row.rps.toFixed(0), row.p50.toFixed(1), row.p95.toFixed(1), row.p99.toFixed(1), row.cpu.toFixed(2), String(row.statements)]);
    else files.push([...place, String(row.rows), row.seconds.toFixed(1), String(row.megabytes), String(row.rss.before), String(row.rss.most)]);
  }
  return `\n${aligned(figures)}\n\n${aligned(files)}\n`;
}

/** A table of what was measured and a table of targets. Times are milliseconds; CPU is the server's own for one request. */
export function report(rows: readonly Row[], decisions: number): string {
  const figures = [['', 'database', 'cases', 'server', 'requests/s', 'p50', 'p95', 'p99', 'CPU', 'statements']];
  for (const row of rows) {
    for (const name of ['ours', 'stock', 'bare'] as const) {
      const { rps, p50, p95, p99, cpu, statements } = row[name];
      figures.push([row.name, row.database, String(row.rows), name, rps.toFixed(0), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), cpu.toFixed(2), String(statements)]);
    }
  }
  const lines = [...targetLines(rows), decisionLine(decisions)];
  const judged = lines.map(({ what, measured, target, reached }) => [reached ? '✓' : '✗', what, measured, target]);
  return `\n${aligned(figures)}\n\n${aligned(judged)}\n`;
}

function targetLines(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  for (const row of rows) {
    const place = `${row.name}, ${row.database}, ${row.rows} cases`;
    const goals = goalsOf(row.name);
    const times = (what: 'stock' | 'bare', goal: number): Line => {
      const over = row.ours.rps / row[what].rps;
      return { what: `${place}: ours ÷ ${what}`, measured: over.toFixed(2), target: `at least ${goal}`, reached: over >= goal };
    };
    if (goals.stock) lines.push(times('stock', goals.stock));
    if (goals.bare) lines.push(times('bare', goals.bare));
    lines.push({ what: `${place}: statements`, measured: String(row.ours.statements), target: `at most ${goals.statements}`, reached: row.ours.statements <= goals.statements });
    // With all that a request costs besides; 0 where the system does not tell.
    if (row.name === SOMEBODY) lines.push({ what: `${place}: milliseconds of CPU, the request itself among them`, measured: row.ours.cpu.toFixed(2), target: `at most ${targets.knowing}`, reached: row.ours.cpu <= targets.knowing });
    const first = row.name.startsWith('case list, page') && rows.find((other) => other.database === row.database && other.rows === row.rows && other.name === 'case list');
    if (first) lines.push(ratioLine(`${place}: p95 ÷ page 1`, row.ours.p95 / first.ours.p95, targets.far));
    const small = rows.find((other) => other.database === row.database && other.name === row.name && other.rows < row.rows);
    if (!small) continue;
    lines.push(ratioLine(`${row.name}, ${row.database}: growth of p95, ${row.rows} ÷ ${small.rows} cases`, row.ours.p95 / small.ours.p95, targets.growth));
  }
  return lines;
}

const ratioLine = (what: string, ratio: number, most: number): Line => ({ what, measured: ratio.toFixed(2), target: `at most ${most}`, reached: ratio <= most });

function decisionLine(decisions: number): Line {
  return {
    what: 'visibility decision, pure: a second',
    measured: decisions.toLocaleString('en'),
    target: `at least ${targets.decisions.toLocaleString('en')}`,
    reached: decisions >= targets.decisions,
  };
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
