import { SOMEBODY } from './measurements/who-asks.ts';
import { type FileRow, type Findings, type PageRow, type Row, sizeOf, type StartRow } from './rows.ts';

/** A goal, and what was measured of it. */
export interface Judgement {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly reached: boolean;
}

/** Spec 60, *Speed*. */
const TARGETS = { growth: 1.3, far: 1.1, decisions: 1_000_000, knowing: 0.3, file: 0.3, fileMemory: 150, page: 30, secondStart: 20 };

/** The least of the first two, the most of the third; none where the spec says none. */
function goalsOf(name: string): { stock?: number; bare?: number; statements: number } {
  if (name === SOMEBODY) return { statements: 1 };
  if (name.endsWith(', stock counts')) return { stock: 10, statements: 2 };
  if (/^(case|claim) list/.test(name)) return { stock: 5, bare: 0.45, statements: 2 };
  if (name.startsWith('write')) return { stock: 4, statements: 12 };
  if (name === 'dashboard') return { statements: 2 };
  return { stock: 8, bare: 0.5, statements: 2 };
}

/** Goal by goal, in the order of what was measured. */
export function judge({ rows, files, pages, starts, decisions }: Findings): Judgement[] {
  return [...rows.flatMap((row) => judgeRow(row, rows)), ...files.flatMap(judgeFile), ...pages.map(judgePage), ...starts.map(judgeStart), ...decisions.map(judgeDecisions)];
}

const atLeast = (what: string, measured: number, goal: number): Judgement => ({ what, measured: measured.toFixed(2), target: `at least ${goal}`, reached: measured >= goal });
const atMost = (what: string, measured: number, goal: number, unit = ''): Judgement => ({ what, measured: measured.toFixed(2) + unit, target: `at most ${goal}${unit}`, reached: measured <= goal });

function judgeRow(row: Row, rows: readonly Row[]): Judgement[] {
  const { name, database, ours, stock, bare } = row;
  const place = `${name}, ${database}, ${sizeOf(row)}`;
  const goals = goalsOf(name);
  const lines: Judgement[] = [];
  if (goals.stock) lines.push(atLeast(`${place}: ours ÷ stock`, ours.rps / stock.rps, goals.stock));
  if (goals.bare) lines.push(atLeast(`${place}: ours ÷ bare`, ours.rps / bare.rps, goals.bare));
  lines.push({ what: `${place}: statements`, measured: String(ours.statements), target: `at most ${goals.statements}`, reached: ours.statements <= goals.statements });
  // With all that a request costs besides; 0 where the system does not tell.
  if (name === SOMEBODY) lines.push(atMost(`${place}: milliseconds of CPU, the request itself among them`, ours.cpu, TARGETS.knowing));
  const first = name.startsWith('case list, page') && rows.find((other) => other.database === database && other.rows === row.rows && other.name === 'case list');
  if (first) lines.push(atMost(`${place}: p95 ÷ page 1`, ours.p95 / first.ours.p95, TARGETS.far));
  const small = rows.find((other) => other.database === database && other.name === name && other.rows < row.rows);
  if (small) lines.push(atMost(`${name}, ${database}: growth of p95, ${row.rows} ÷ ${sizeOf(small)}`, ours.p95 / small.ours.p95, TARGETS.growth));
  return lines;
}

function judgeFile(row: FileRow): Judgement[] {
  const { rss, rowsPerSecond } = row.ours;
  const place = `${row.name}, ${row.database}, ${sizeOf(row)}`;
  const speed = atLeast(`${place}: rows/s, ours ÷ a bare cursor`, rowsPerSecond / row.bare.rowsPerSecond, TARGETS.file);
  return rss.most === 0 ? [speed] : [speed, atMost(`${place}: memory over idle`, rss.most - rss.idle, TARGETS.fileMemory, ' MB')];
}

const judgePage = ({ name, database, connections, page, asked }: PageRow): Judgement =>
  atMost(`${name}, ${database}, ${connections} at once: p95 over the API’s`, page.p95 - asked.p95, TARGETS.page, ' ms');

const judgeStart = ({ name, second }: StartRow): Judgement => atMost(name, second, TARGETS.secondStart, ' s');

const judgeDecisions = (decisions: number): Judgement => ({
  what: 'visibility decision, pure: a second',
  measured: decisions.toLocaleString('en'),
  target: `at least ${TARGETS.decisions.toLocaleString('en')}`,
  reached: decisions >= TARGETS.decisions,
});
