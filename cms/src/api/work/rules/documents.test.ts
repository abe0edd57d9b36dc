import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dialectFor } from '../../../domain/database/dialect';
import type { CaseRules } from '../../../plugins/role-matrix/server/rules/may';
import { DEFAULT_MATRIX } from '../../../plugins/role-matrix/server/rules/matrix';
import type { Member } from '../../../plugins/role-matrix/server/rules/standing';
import { documentsReached, reachBindings } from '../queries/documents';
import { documentReach, reaches } from './documents';

const member = (more: Partial<Member> = {}): Member => ({ id: 1, level: 1, officeId: 10, companyId: 100, marks: [], portalId: 7, actsFor: [], ...more });
const task = { id: 1, kind: 'repair', mainInspection: false, officeId: 10, companyId: 100, responsibleId: 1 };
const rules: CaseRules = { people: { portalId: 7, adviserId: null, externalHandlerId: null, externalOfficeId: null, externalCompanyId: null, tasks: [task] }, matrix: DEFAULT_MATRIX, workItems: false };

describe('CP-18 which documents a member reads', () => {
  it.each([
    ['her own', { authorId: 1, companyId: null }, true],
    ['her company’s', { authorId: 2, companyId: 100 }, true],
    ['another company’s', { authorId: 3, companyId: 200 }, false],
    ['a machine’s', { authorId: null, companyId: null }, false],
  ])('of level 1: %s', (_of, origin, readable) => {
    expect(reaches(documentReach(member(), rules), origin)).toBe(readable);
  });

  it('of level 5: all', () => {
    expect(reaches(documentReach(member({ level: 5 }), rules), { authorId: null, companyId: null })).toBe(true);
  });

  it('who stands in for somebody reads what that person’s company added', () => {
    const deputy = member({ actsFor: [{ id: 2, level: 1, officeId: 20, companyId: 200, marks: [] }] });
    expect(reaches(documentReach(deputy, rules), { authorId: 3, companyId: 200 })).toBe(true);
  });
});

describe('the scope of the statement', () => {
  const database = new Database(':memory:');
  const asked = database.prepare<(string | number | null)[], { within: number }>(
    `SELECT coalesce(${documentsReached(dialectFor('sqlite'))}, 0) AS within FROM (SELECT ? AS member_id) a, (SELECT ? AS company_id) oc`,
  );
  afterAll(() => database.close());

  it('finds what the rule lets through, and nothing else', () => {
    const id = fc.integer({ min: 1, max: 5 });
    const reach = fc.record({ all: fc.boolean(), memberIds: fc.array(id, { maxLength: 3 }), companyIds: fc.array(id, { maxLength: 3 }) });
    const origin = fc.record({ authorId: fc.option(id), companyId: fc.option(id) });
    fc.assert(
      fc.property(reach, origin, (given, of) => {
        expect(asked.get(...reachBindings(given), of.authorId, of.companyId)?.within === 1).toBe(reaches(given, of));
      }),
    );
  });
});
