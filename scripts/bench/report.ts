import type { Name } from './contestants.ts';
import type { Speed } from './load.ts';

export interface Measured extends Speed {
  /** SQL statements of one request. */
  readonly statements: number;
}

export type Row = { readonly name: string; readonly database: string; readonly rows: number } & Readonly<Record<Name, Measured>>;

const targets = { stock: 8, bare: 0.5, statements: 2, growth: 1.3, decisions: 1_000_000 };

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

/** A table of what was measured and a table of targets. Times are milliseconds. */
export function report(rows: readonly Row[], decisions: number): string {
  const figures = [['', 'database', 'cases', 'server', 'requests/s', 'p50', 'p95', 'p99', 'statements']];
  for (const row of rows) {
    for (const name of ['ours', 'stock', 'bare'] as const) {
      const { rps, p50, p95, p99, statements } = row[name];
      figures.push([row.name, row.database, String(row.rows), name, rps.toFixed(0), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), String(statements)]);
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
    const overStock = row.ours.rps / row.stock.rps;
    const overBare = row.ours.rps / row.bare.rps;
    lines.push(
      { what: `${place}: ours ÷ stock`, measured: overStock.toFixed(1), target: `at least ${targets.stock}`, reached: overStock >= targets.stock },
      { what: `${place}: ours ÷ bare`, measured: overBare.toFixed(2), target: `at least ${targets.bare}`, reached: overBare >= targets.bare },
      { what: `${place}: statements`, measured: String(row.ours.statements), target: `at most ${targets.statements}`, reached: row.ours.statements <= targets.statements },
    );
    const small = rows.find((other) => other.database === row.database && other.name === row.name && other.rows < row.rows);
    if (!small) continue;
    const growth = row.ours.p95 / small.ours.p95;
    lines.push({
      what: `${row.name}, ${row.database}: growth of p95, ${row.rows} ÷ ${small.rows} cases`,
      measured: growth.toFixed(2),
      target: `at most ${targets.growth}`,
      reached: growth <= targets.growth,
    });
  }
  return lines;
}

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
