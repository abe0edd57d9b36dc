import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, reached, TIMINGS } from '../../../../../../tests/rules/spec';
import { canSeeDocument, documentScope, inDocumentScope, type DocumentFacts } from './documents';
import type { CaseFacts } from './milestones';
import type { Settings } from './settings';

const anyDocument: fc.Arbitrary<DocumentFacts> = fc.record({
  kind: fc.constantFrom('inspectionReport', 'settlementReport', 'other', 'invoice', 'toString'),
  shared: fc.boolean(),
  sharedBy: fc.constantFrom('hand', 'rule', null),
});

/** CP-17 and CP-19 in one sentence. */
function mayBeSeen(document: DocumentFacts, settings: Settings, facts: CaseFacts): boolean {
  if (!reached(settings.documentsPage, facts) || !document.shared) return false;
  if (document.sharedBy !== 'rule') return true;
  if (document.kind === 'inspectionReport') return reached(settings.inspectionReport, facts);
  return document.kind === 'settlementReport' && reached(settings.settlementReport, facts);
}

describe('CP-17, CP-19 documents', () => {
  it('are seen by their share, their page and, where shared by rule, their milestone', () => {
    fc.assert(
      fc.property(anyDocument, anySettings, anyFacts, (document, settings, facts) => {
        expect(canSeeDocument(document, settings, facts).visible).toBe(mayBeSeen(document, settings, facts));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same for one as for a list', () => {
    fc.assert(
      fc.property(anyDocument, anySettings, anyFacts, (document, settings, facts) => {
        expect(inDocumentScope(document, documentScope(settings, facts))).toBe(canSeeDocument(document, settings, facts).visible);
      }),
      { numRuns: 2000 },
    );
  });

  it('are denied by a null scope', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(inDocumentScope(document, null)).toBe(false);
      }),
    );
  });

  it('have a null scope wherever their page is closed', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        expect(documentScope(settings, facts) === null).toBe(!reached(settings.documentsPage, facts));
      }),
    );
  });

  it('are never more where a timing is turned to never', () => {
    const settingOf = fc.constantFrom('documentsPage', 'inspectionReport', 'settlementReport');
    fc.assert(
      fc.property(anyDocument, anySettings, anyFacts, settingOf, (document, settings, facts, setting) => {
        fc.pre(canSeeDocument(document, { ...settings, [setting]: 'never' }, facts).visible);
        expect(canSeeDocument(document, settings, facts).visible).toBe(true);
      }),
    );
  });

  it.each(TIMINGS)('CP-05 a report shared by rule at %s goes with its milestone, one shared by hand stays', (inspectionReport) => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        const open: Settings = { ...settings, documentsPage: 'caseCreated', inspectionReport };
        const report = (sharedBy: 'hand' | 'rule') => canSeeDocument({ kind: 'inspectionReport', shared: true, sharedBy }, open, facts).visible;
        expect([report('rule'), report('hand')]).toEqual([reached(inspectionReport, facts), true]);
      }),
    );
  });
});

describe('CP-23 why a document is hidden', () => {
  it('is the page first, then the share', () => {
    fc.assert(
      fc.property(anyDocument, anySettings, anyFacts, (document, settings, facts) => {
        const { visible, because } = canSeeDocument(document, settings, facts);
        fc.pre(!visible);
        if (!reached(settings.documentsPage, facts)) expect(because).toMatchObject({ rule: 'page', setting: 'documentsPage' });
        else if (!document.shared) expect(because.rule).toBe('share');
      }),
    );
  });
});
