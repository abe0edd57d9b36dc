import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, KINDS, reached, type Kind } from '../../../../../../tests/rules/spec';
import type { CaseFacts } from '../../../visibility/server/rules/milestones';
import { DEFAULT_SETTINGS, type Settings } from '../../../visibility/server/rules/settings';
import { canSeeNews, NEWS, newsScope } from './news';

const fresh: CaseFacts = { id: 1, status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null };
const PAGE_OF: Partial<Record<Kind, 'communicationPage' | 'documentsPage'>> = {
  messageToCustomer: 'communicationPage',
  documentShared: 'documentsPage',
  documentUnshared: 'documentsPage',
};

/** CP-12: the tile, the choice of kinds, and the page that an entry is about. */
function mayBeTold(kind: Kind, settings: Settings, facts: CaseFacts): boolean {
  const page = PAGE_OF[kind];
  return reached(settings.newsTile, facts) && settings.newsKinds.includes(kind) && (!page || reached(settings[page], facts));
}

describe('CP-12 news', () => {
  it('has these 19 kinds', () => {
    expect(KINDS).toHaveLength(19);
    expect(Object.keys(NEWS).sort()).toEqual([...KINDS].sort());
  });

  it.each(KINDS)('%s is told when it is chosen, and only then', (kind) => {
    expect(canSeeNews(kind, { ...DEFAULT_SETTINGS, newsKinds: [kind] }, fresh).visible).toBe(true);
    expect(canSeeNews(kind, { ...DEFAULT_SETTINGS, newsKinds: KINDS.filter((other) => other !== kind) }, fresh).visible).toBe(false);
  });

  it.each(KINDS)('CP-03 %s is told by default unless it is a logged call', (kind) => {
    expect(canSeeNews(kind, DEFAULT_SETTINGS, fresh).visible).toBe(kind !== 'callLogged');
  });

  it.each(KINDS)('%s is hidden with the page that it is about', (kind) => {
    const all: Settings = { ...DEFAULT_SETTINGS, newsKinds: KINDS };
    expect(canSeeNews(kind, { ...all, communicationPage: 'never' }, fresh).visible).toBe(PAGE_OF[kind] !== 'communicationPage');
    expect(canSeeNews(kind, { ...all, documentsPage: 'never' }, fresh).visible).toBe(PAGE_OF[kind] !== 'documentsPage');
    expect(canSeeNews(kind, { ...all, newsTile: 'never' }, fresh).visible).toBe(false);
  });

  it('is told by tile, kind and page, for any settings and case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anySettings, anyFacts, (kind, settings, facts) => {
        expect(canSeeNews(kind, settings, facts).visible).toBe(mayBeTold(kind, settings, facts));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for one entry as for the statement that reads them', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        const scope = newsScope(settings, facts);
        for (const kind of KINDS) expect(scope?.kinds.includes(kind) ?? false).toBe(canSeeNews(kind, settings, facts).visible);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a null scope wherever the tile is closed', () => {
    fc.assert(
      fc.property(anySettings, anyFacts, (settings, facts) => {
        expect(newsScope(settings, facts) === null).toBe(!reached(settings.newsTile, facts));
      }),
    );
  });

  it('is never more where a page is closed or a kind switched off', () => {
    const narrowed = fc.constantFrom('newsTile', 'communicationPage', 'documentsPage');
    fc.assert(
      fc.property(anySettings, anyFacts, narrowed, fc.constantFrom(...KINDS), (settings, facts, setting, kind) => {
        const wide = newsScope(settings, facts)?.kinds ?? [];
        const closed = newsScope({ ...settings, [setting]: 'never' }, facts)?.kinds ?? [];
        const fewer = newsScope({ ...settings, newsKinds: settings.newsKinds.filter((chosen) => chosen !== kind) }, facts)?.kinds ?? [];
        expect(wide).toEqual(expect.arrayContaining(closed));
        expect(fewer).toEqual(wide.filter((told) => told !== kind));
      }),
    );
  });

  it('CP-23 says which page hides an entry', () => {
    const hidden = canSeeNews('documentShared', { ...DEFAULT_SETTINGS, documentsPage: 'positiveDecision' }, fresh);
    expect(hidden.because).toEqual({ rule: 'page', setting: 'documentsPage', value: 'positiveDecision', milestone: 'positiveDecision', reached: false });
  });
});
