import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, NEWS_FACTS } from '../../../../tests/rules/spec';
import { Refusal } from '../../domain/refusal';
import { checkDocument, deriveDocument, type DocumentSnapshot } from './recorded';

const document: DocumentSnapshot = { id: 1, documentId: 'd', caseId: 20, portalId: 1, title: 'Rapport.pdf', kind: 'other', shared: false, sharedBy: null, version: null, caseStatus: 'open' };
const shared: DocumentSnapshot = { ...document, shared: true, sharedBy: 'hand' };
const newsOf = (before: DocumentSnapshot | null, after: DocumentSnapshot) => deriveDocument(before, after).map(({ kind, news, public: told }) => [kind, news, told]);

describe('CP-12, CP-19 the events of a document', () => {
  it.each([
    ['added', null, document, [['documentAdded', null, {}]]],
    ['added and shared', null, shared, [['documentAdded', null, {}], ['documentShared', 'documentShared', { title: 'Rapport.pdf' }]]],
    ['shared', document, shared, [['documentShared', 'documentShared', { title: 'Rapport.pdf' }]]],
    ['shared by rule, as by hand', document, { ...shared, sharedBy: 'rule' as const }, [['documentShared', 'documentShared', { title: 'Rapport.pdf' }]]],
    ['unshared', shared, document, [['documentUnshared', 'documentUnshared', { title: 'Rapport.pdf' }]]],
    ['renamed unseen', document, { ...document, title: 'secret' }, []],
    ['unshared under a new name', shared, { ...document, title: 'secret' }, [['documentUnshared', 'documentUnshared', { title: 'Rapport.pdf' }]]],
    ['unchanged', shared, shared, []],
  ] as const)('%s', (_, before, after, events) => {
    expect(newsOf(before, after)).toEqual(events);
  });

  const title = fc.uuid().map((id) => `secret-${id}`);
  const any: fc.Arbitrary<DocumentSnapshot> = fc.record({
    id: fc.constant(1), documentId: fc.constant('d'), caseId: fc.constant(20), portalId: fc.constant(1), title, kind: title,
    shared: fc.boolean(), version: fc.constant(null), sharedBy: fc.constantFrom('hand', 'rule', null), caseStatus: fc.constantFrom(...CASE_STATUSES),
  });

  it('tell no title of what is not and was not shared', () => {
    fc.assert(
      fc.property(fc.option(any), any, (before, after) => {
        for (const event of deriveDocument(before, after)) {
          expect(Object.keys(event.public)).toEqual([...(event.news ? NEWS_FACTS[event.news] : [])]);
          const known = [before?.shared && before.title, after.shared && after.title];
          if (event.news) expect(known).toContain(event.public.title);
        }
      }),
    );
  });
});

describe('spec 25 sharing is refused', () => {
  const codeOf = (before: DocumentSnapshot | null, after: DocumentSnapshot): unknown => {
    try {
      checkDocument(before, after);
      return null;
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };

  it.each(CASE_STATUSES.map((status) => [status, status === 'cancelled' ? 'case.state' : null] as const))('of a case that is %s: %s', (caseStatus, code) => {
    expect(codeOf(document, { ...shared, caseStatus })).toBe(code);
    expect(codeOf(shared, { ...document, caseStatus })).toBe(code);
    expect(codeOf(null, { ...shared, caseStatus })).toBe(code);
    expect(codeOf(document, { ...document, title: 'New', caseStatus })).toBeNull();
  });

  it('with a move into another case', () => {
    expect(codeOf(document, { ...document, caseId: 21 })).toBe('relation.fixed');
  });
});
