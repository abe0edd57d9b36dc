import { afterAll, beforeAll, expect, test } from 'vitest';

import { addThinCases } from '../../scripts/bench/thin.ts';
import { contentOf } from '../api/support/calls.ts';
import { logIn } from '../api/support/doors.ts';
import { type Installation, openInstallation } from '../api/support/installation.ts';
import { listsOf } from '../api/support/work-lists.ts';
import { startCopy, type StartedCopy } from '../stack/copy.ts';

/** So many that a word may be frequent, rare, or neither, and that counting ends at ten thousand. */
const CASES = 14_000;
const NEVER = '9999-12-31';

interface Row {
  readonly case_id: number;
  readonly number: string;
  readonly status: string;
  readonly open: number;
  readonly action: number;
  readonly due_on: string;
  readonly reminder_on: string;
  readonly external_office_id: number | null;
  readonly words: string;
}

let started: StartedCopy;
let installation: Installation;
let lists: ReturnType<typeof listsOf>;
let rows: Row[];
let today: string;

beforeAll(async () => {
  started = await startCopy({ database: 'postgres', frontend: false, seed: true });
  const { copy } = started;
  installation = await openInstallation(copy);
  const { database } = installation;
  const { handler } = copy.demo;
  if (!handler) throw new Error('The demo has no case handler');
  await addThinCases(copy.database, handler.portal, CASES);
  // What autovacuum does within minutes of such growth.
  await database.execute('VACUUM ANALYZE');
  lists = listsOf(installation, await logIn(installation, handler.portal, handler));
  ({ today } = await lists.dashboard());
  rows = await database.rows<Row>(
    `SELECT l.case_id, l.number, l.status, l.open, l.action, l.due_on, l.reminder_on, l.external_office_id, l.words
      FROM portico_case_list l JOIN portals p ON p.id = l.portal_id WHERE p.key = ?`,
    [handler.portal],
  );
});
afterAll(async () => {
  await installation?.close();
  await started?.stop();
});

const isUrgent = ({ action, open, reminder_on }: Row): boolean => action === 1 || (open === 1 && reminder_on <= today);
/** Undated work stands behind what is due today. */
const placeOf = (row: Row): string => (row.due_on === NEVER && isUrgent(row) ? `${today}u` : row.due_on);
const byDay = (left: Row, right: Row): number => (placeOf(left) < placeOf(right) ? -1 : placeOf(left) > placeOf(right) ? 1 : left.case_id - right.case_id);

/** What a list shows, read off all rows in the plainest way. */
function plainly(query: URLSearchParams): Row[] {
  const statuses = query.get('status')?.split(',') ?? ['open', 'waiting'];
  const words = (query.get('q') ?? '').split(' ').filter(Boolean);
  return rows
    .filter(({ status }) => statuses.includes(status))
    .filter((row) => words.every((word) => ` ${row.words}`.includes(` ${word}`)))
    .filter((row) => query.get('external') === null || row.external_office_id !== null)
    .filter((row) => query.get('action') === null || isUrgent(row))
    .sort(query.get('sort') === 'newest' ? (left, right) => right.case_id - left.case_id : byDay);
}

const without = (query: string, name: string): string => {
  const left = new URLSearchParams(query);
  left.delete(name);
  return left.toString();
};

// Before the others: what their words ask for is read as PostgreSQL likes.
test('EH-11 PF-12 a case that is opened by its number, and the page of a list, read no table from its beginning to its end', async () => {
  const { database } = installation;
  const large = ['cases', 'cases_portal_lnk', 'contacts', 'contacts_case_lnk', 'portico_case_facts', 'portico_case_list', 'portico_case_people', 'tasks', 'tasks_case_lnk'];
  const marks = large.map(() => '?').join(', ');
  const scanned = () => database.rows<{ relname: string; seq_scan: number }>(`SELECT relname, seq_scan FROM pg_stat_user_tables WHERE relname IN (${marks}) ORDER BY relname`, large);
  const lookedUp = async () => (await database.rows<{ idx_scan: number }>(`SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'portico_case_facts_portal_id_number_unique'`))[0]?.idx_scan ?? 0;
  // This connection has read all rows, and tells of it now.
  await database.rows('SELECT pg_stat_force_next_flush()');
  const before = { scanned: await scanned(), lookedUp: await lookedUp() };
  await lists.page('');
  const { number } = plainly(new URLSearchParams()).at(-1) ?? { number: '' };
  contentOf(await lists.get<{ number: string }>(`cases/${number}`));
  // A connection tells of all that it has done at once, a while later.
  await expect.poll(lookedUp, { timeout: 20_000 }).toBeGreaterThan(before.lookedUp);
  expect(await scanned()).toEqual(before.scanned);
});

test.each([
  ['all', ''],
  ['newest first', 'sort=newest'],
  ['with an external case handler', 'external=true'],
  ['that wait for the viewer', 'action=true'],
  ['closed ones', 'status=closed'],
  ['by a word of nearly all', 'q=customer'],
  ['by a town', 'q=larvik'],
  ['by a town, newest first', 'q=larvik&sort=newest'],
  ['by a word that stands far down in the order', 'q=t8&sort=newest'],
  ['by one that stands at its end', 'q=t2&sort=newest'],
  ['by a rare word', 'q=t1234'],
  ['by a word of one case', 'q=t12345'],
  ['by a word of none', 'q=nowhere'],
  ['by two words', 'q=larvik+t1'],
  ['by two words of which each is frequent', 'q=customer+oslo'],
  ['by a word, of external case handlers', 'q=t1&external=true'],
  ['by a word, that wait', 'q=t1&action=true'],
  ['by a word, closed', 'q=t1&status=closed'],
])('EH-11 of a large house a list shows what a plain reading finds, and counts it: %s', async (_, query) => {
  const expected = plainly(new URLSearchParams(query));
  const shown: string[] = [];
  for (let cursor: string | null = '', page = 0; cursor !== null && page < 4; page += 1) {
    const answer: { cases: { number: string }[]; next: string | null } = contentOf(await lists.page(`${query}${cursor && `&cursor=${cursor}`}`));
    shown.push(...answer.cases.map(({ number }) => number));
    cursor = answer.next;
  }
  expect(shown).toEqual(expected.slice(0, 80).map(({ number }) => number));
  expect(await lists.count(without(query, 'sort'))).toBe(Math.min(expected.length, 10_000));
});

test('EH-11 pages go on across the places where what is undated stands', async () => {
  const expected = plainly(new URLSearchParams());
  for (const place of [`${today}u`, NEVER]) {
    const border = expected.findIndex((row) => placeOf(row) >= place);
    const before = expected[border - 5];
    expect(border).toBeGreaterThan(5);
    if (!before) throw new Error(`Nothing stands before ${place}`);
    const cursor = Buffer.from(`${placeOf(before)}:${before.case_id}`).toString('base64url');
    const { cases, next } = contentOf(await lists.page(`cursor=${cursor}`));
    const second = contentOf(await lists.page(`cursor=${next}`));
    expect([...cases, ...second.cases].map(({ number }) => number)).toEqual(expected.slice(border - 4, border + 36).map(({ number }) => number));
  }
});
