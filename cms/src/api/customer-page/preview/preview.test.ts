import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anySettings } from '../../../../../tests/rules/spec';
import { NEWS_KINDS } from '../../../domain/news-kinds';
import { knownLanguages } from '../../../domain/languages';
import type { Portal } from '../../../domain/portal';
import { DEFAULT_SETTINGS, type Settings } from '../../../plugins/visibility/server/rules/settings';
import { SAMPLE_STAGES, type SampleStage } from '../../../plugins/visibility/server/services/preview-drafts';
import { customerPreview, previewAnswer } from './answer';

const now = Date.parse('2026-06-01T08:30:00Z');
const portal: Portal = { id: 1, key: 'nordlys', name: 'Nordlys', kind: 'insurance', language: 'nb', timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO', decisions: true, workItems: false };
const everything: Settings = {
  ...DEFAULT_SETTINGS, newsKinds: [...NEWS_KINDS], budgetTile: 'caseCreated', inspectionReport: 'caseCreated', settlementReport: 'caseCreated', handlerName: true, handlerMobile: true, partnerContact: true,
};
const preview = (settings: Settings, stage: SampleStage = 'closed', of = portal) => previewAnswer(of, null, { settings, stage, language: 'en' }, now);

describe('CP-02 the preview', () => {
  test.each(SAMPLE_STAGES.flatMap((stage) => knownLanguages().map(({ tag: language }) => [stage, language] as const)))('of a case that is %s, in %s, answers what the real pages do', (stage, language) => {
    const answer = previewAnswer(portal, null, { settings: everything, stage, language }, now);
    expect(customerPreview.safeParse(answer).error).toBeUndefined();
    expect(answer.page.viewer.locale).toBe(language);
  });

  it('has something in every part, and news of all kinds', () => {
    const { page, plan, messages, documents, budget } = preview(everything);
    expect(page.tabs).toEqual(['dashboard', 'plan', 'communication', 'documents', 'budget']);
    expect(new Set(page.news?.entries.map(({ kind }) => kind))).toEqual(new Set(NEWS_KINDS));
    expect([plan?.tasks.length, messages?.messages.length, documents?.documents.length, budget?.tasks.length, budget?.cashOffers.length]).toEqual([4, 2, 3, 2, 1]);
    expect(preview(everything, 'inspection').page.asks).toHaveLength(1);
    expect(preview(everything, 'inspection').page.schedule).not.toEqual([]);
  });

  it.each<[string, Partial<Settings>, RegExp]>([
    ['the handler’s name', { handlerName: false, handlerMobile: false }, /Marie Sample/],
    ['the handler’s mobile', { handlerMobile: false }, /40000103/],
    ['the partners’ numbers', { partnerContact: false }, /22000101|40000102/],
    ['messages', { communicationPage: 'never' }, /Good day|dryer off|coupling/],
    ['documents', { documentsPage: 'never' }, /The first days/],
    ['the settlement report', { settlementReport: 'never' }, /Settlement report/],
    ['the budget', { budgetTile: 'never' }, /1620000|600000/],
    ['asks, where only the company writes', { communicationDirection: 'toCustomer' }, /coupling/],
  ])('without %s has nothing of it, in any tab', (_what, off, words) => {
    const text = (settings: Settings) => JSON.stringify(SAMPLE_STAGES.map((stage) => preview(settings, stage)));
    expect(text(everything)).toMatch(words);
    expect(text({ ...everything, ...off })).not.toMatch(words);
  });

  it('shows a tab exactly where the page names it', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...SAMPLE_STAGES), (settings, stage) => {
        const { page, plan, messages, documents, budget } = preview(settings, stage);
        const open = { plan, communication: messages, documents, budget };
        for (const [tab, content] of Object.entries(open)) expect(content !== null).toBe((page.tabs as string[]).includes(tab));
        expect(page.news?.entries.every(({ kind }) => settings.newsKinds.includes(kind)) ?? true).toBe(true);
      }),
    );
  });

  it('tells no decision where the portal makes none', () => {
    const contractor = { ...portal, kind: 'contractor', decisions: false } as const;
    expect(JSON.stringify(preview({ ...everything, newsKinds: NEWS_KINDS.filter((kind) => kind !== 'compensationDecided') }, 'decision', contractor))).not.toMatch(/compensationDecided|"decision"/);
  });
});
