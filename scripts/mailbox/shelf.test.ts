import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';

import { dateOfId, Shelf } from './shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'portico-shelf-'));
beforeEach(() => new Shelf(folder).remove(...new Shelf(folder).names()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

test('MS-06 ids grow, whatever the clock does, and after a restart', () => {
  fc.assert(
    fc.property(fc.array(instants, { minLength: 2 }), (dates) => {
      const ids = dates.map((date) => {
        const shelf = new Shelf(folder);
        const id = shelf.nextId(date.toISOString());
        shelf.write(`${id}.incoming`, '');
        return id;
      });
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
    { numRuns: 20 },
  );
});

test('ids of one process grow on when the mailbox is emptied, the clock set back', () => {
  const shelf = new Shelf(folder);
  const before = shelf.nextId('2026-11-25T10:00:00.000Z');
  shelf.remove(...shelf.names());
  expect(shelf.nextId('2026-11-25T09:00:00.000Z') > before).toBe(true);
});

test('an id tells when it was given', () => {
  fc.assert(fc.property(instants, (date) => dateOfId(new Shelf(folder).nextId(date.toISOString())) === date.toISOString()));
});

test('what was half written is not there', () => {
  const shelf = new Shelf(folder);
  shelf.write('20261125100000000-000001.incoming.part', 'half');
  expect(shelf.ids('incoming')).toEqual([]);
});
