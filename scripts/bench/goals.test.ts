import { describe, expect, it } from 'vitest';

import { judge } from './goals.ts';
import type { Speed } from './load.ts';
import { report } from './report.ts';
import type { Findings, Measured, Row } from './rows.ts';

const nothing: Findings = { rows: [], alone: [], files: [], pages: [], starts: [], decisions: [] };
const speed = (p95: number): Speed => ({ rps: 100, p50: 1, p95, p99: 9, cpu: 0.2 });
const measured = (rps: number, more: Partial<Measured> = {}): Measured => ({ ...speed(10), rps, statements: 2, ...more });
const row = (name: string, more: Partial<Row> = {}): Row => ({ name, database: 'sqlite', rows: 1000, ours: measured(500), stock: measured(100), bare: measured(1000), ...more });
const file = { name: 'file of all claims, CSV', database: 'sqlite', rows: 1000, lines: 980, ours: written(3000, 300, 440), bare: written(10_000, 80, 90) };
const page = { name: 'customer’s page', database: 'sqlite', connections: 4, page: speed(50), asked: speed(25), data: speed(8), routes: ['/api/portals/:portal', '/api/customer/cases'] };

function written(rowsPerSecond: number, idle: number, most: number) {
  return { rowsPerSecond, seconds: 0.4, megabytes: 1, rss: { idle, most } };
}

/** What is judged, short: the sign, what it is, what was measured, and the goal. */
const told = (findings: Partial<Findings>): string[] => judge({ ...nothing, ...findings }).map(({ what, measured: found, target, reached }) => `${reached ? '✓' : '✗'} ${what} ${found} (${target})`);

describe('PF-03 the goals of speed', () => {
  it('hold a list of claims against stock and bare', () => {
    expect(told({ rows: [row('claim list')] })).toEqual([
      '✓ claim list, sqlite, 1000 claims: ours ÷ stock 5.00 (at least 5)',
      '✓ claim list, sqlite, 1000 claims: ours ÷ bare 0.50 (at least 0.45)',
      '✓ claim list, sqlite, 1000 claims: statements 2 (at most 2)',
    ]);
  });

  it.each(['case list', 'claim list', 'claim list of a dealer'])('ask more of %s where stock counts', (name) => {
    const [first, ...others] = told({ rows: [row(`${name}, stock counts`)] });
    expect(first).toMatch(/^✗ .*: ours ÷ stock 5\.00 \(at least 10\)$/);
    expect(others).toEqual([expect.stringMatching(/statements 2/)]);
  });

  it('hold a large house against a small one of the same database', () => {
    const large = row('claim list', { rows: 1_000_000, ours: measured(500, { p95: 14 }) });
    const elsewhere = row('claim list', { database: 'postgres' });
    expect(told({ rows: [elsewhere, row('claim list'), large] }).filter((line) => line.includes('growth'))).toEqual(['✗ claim list, sqlite: growth of p95, 1000000 ÷ 1000 claims 1.40 (at most 1.3)']);
  });

  it('hold a far page against the first', () => {
    const far = row('case list, page 2500', { ours: measured(500, { p95: 12 }) });
    expect(told({ rows: [row('case list'), far] }).filter((line) => line.includes('page 1'))).toEqual(['✗ case list, page 2500, sqlite, 1000 cases: p95 ÷ page 1 1.20 (at most 1.1)']);
  });

  it('hold a file against a bare cursor, and its memory against idle', () => {
    const place = 'file of all claims, CSV, sqlite, 1000 claims';
    expect(told({ files: [file] })).toEqual([`✓ ${place}: rows/s, ours ÷ a bare cursor 0.30 (at least 0.3)`, `✓ ${place}: memory over idle 140.00 MB (at most 150 MB)`]);
    expect(told({ files: [{ ...file, ours: written(2900, 300, 451) }] })).toEqual([`✗ ${place}: rows/s, ours ÷ a bare cursor 0.29 (at least 0.3)`, `✗ ${place}: memory over idle 151.00 MB (at most 150 MB)`]);
  });

  it('say nothing of memory where the system does not', () => {
    expect(told({ files: [{ ...file, ours: written(3000, 0, 0) }] })).toHaveLength(1);
  });

  it('hold a page against what it asks the API for', () => {
    expect(told({ pages: [page, { ...page, page: speed(55.5) }] })).toEqual([
      '✓ customer’s page, sqlite, 4 at once: p95 over the API’s 25.00 ms (at most 30 ms)',
      '✗ customer’s page, sqlite, 4 at once: p95 over the API’s 30.50 ms (at most 30 ms)',
    ]);
  });

  it('hold the second start and a decision against what they may take', () => {
    const starts = [{ name: 'second npm start', database: 'sqlite', first: 90, second: 20.4 }];
    expect(told({ starts, decisions: [2_000_000] })).toEqual(['✗ second npm start 20.40 s (at most 20 s)', '✓ visibility decision, pure: a second 2,000,000 (at least 1,000,000)']);
  });
});

describe('PF-03 the report', () => {
  it('has a table of each kind of measurement that was taken, and one of the goals', () => {
    expect(report({ ...nothing, files: [file], pages: [page] }).slice(1, -1).split('\n')).toEqual([
      '                         database  claims  server  rows  seconds  rows/s  MB  memory idle, MB  memory at most, MB',
      'file of all claims, CSV  sqlite    1000    ours    980   0.4      3000    1   300              440',
      'file of all claims, CSV  sqlite    1000    bare    980   0.4      10000   1   80               90',
      '',
      '                 database  at once  of                         requests/s  p50  p95   p99',
      'customer’s page  sqlite    4        the page                   100         1.0  50.0  9.0',
      'customer’s page  sqlite    4        its 2 requests to the API  100         1.0  25.0  9.0',
      'customer’s page  sqlite    4        its data alone             100         1.0  8.0   9.0',
      '',
      expect.stringMatching(/^✓ {2}file of all claims, CSV, sqlite, 1000 claims: rows\/s, ours ÷ a bare cursor +0\.30 +at least 0\.3$/),
      expect.stringMatching(/^✓ {2}file.*: memory over idle +140\.00 MB +at most 150 MB$/),
      expect.stringMatching(/^✓ {2}customer’s page, sqlite, 4 at once: p95 over the API’s +25\.00 ms +at most 30 ms$/),
    ]);
  });
});
