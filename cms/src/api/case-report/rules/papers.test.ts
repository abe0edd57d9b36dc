import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../../domain/money';
import type { Portal } from '../../../domain/portal';
import { taskSums } from '../../budget/rules/sums';
import { answerSettlement } from '../../work/costs-answer';
import type { StoredTaskCosts } from '../../work/queries/costs';
import type { PaperPart } from '../paper';
import type { ReportedCase, ReportedFile, ReportedInspection } from '../queries/case';
import { wordsIn } from '../words';
import { caseFacts } from './case-facts';
import { inspectionParts, MOST_PICTURES, shownPictures } from './inspection-paper';
import { languageOfPapers, type PaperContact } from './language';
import { reportsAfterCase, reportsAfterTask } from './occasions';
import { settlementParts } from './settlement-paper';

const portal: Portal = { id: 1, key: 'nordlys', name: 'Nordlys', kind: 'insurance', language: 'nb', timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO', decisions: true, workItems: true };
const words = wordsIn('en', portal);
const nothing = { inspectedOn: null, cause: null, causeStopped: null, extent: null, rooms: [], habitable: null, recommendation: null };
const photo = (name: string): ReportedFile => ({ name, mime: 'image/jpeg', url: `/uploads/${name}` });
const inspection: ReportedInspection = { title: 'Inspection', status: 'done', description: null, scheduledFrom: null, meetingAt: null, office: 'Takst Oslo', responsible: 'Jonas Berg', findings: { ...nothing, cause: 'A pipe' }, media: [] };
const of: ReportedCase = {
  id: 1, number: '26-1', title: 'Water', type: 'water', street: 'Sjøgata 12', postalCode: '7713', city: 'Steinkjer', reportedAt: Date.UTC(2026, 2, 1, 23, 30), decision: 'accepted', decidedAt: Date.UTC(2026, 2, 9),
  deductible: null, portal, settings: null, contacts: [{ role: 'customer', name: 'Anne Bakke', language: 'en' }], inspections: [inspection], ownReports: [],
};
const said = (parts: PaperPart[]) => JSON.stringify(parts);
const shows = () => new Uint8Array();

describe('answer 13 whose language a report speaks', () => {
  const contact = (role: PaperContact['role'], language: string | null): PaperContact => ({ role, name: 'A', language });
  it.each<[string, PaperContact[], string]>([
    ['nobody’s is the portal’s', [], 'nb'],
    ['the customer’s', [contact('contactPerson', 'nl'), contact('customer', 'en')], 'en'],
    ['one that we do not speak is the portal’s', [contact('customer', 'fr')], 'nb'],
    ['customers who agree', [contact('customer', 'nl'), contact('customer', 'nl'), contact('contactPerson', 'en')], 'nl'],
    ['customers who do not, by their contact person', [contact('customer', 'nl'), contact('customer', 'en'), contact('contactPerson', 'nb')], 'nb'],
    ['customers who do not, without one', [contact('customer', 'nl'), contact('customer', 'en')], 'nl'],
  ])('%s', (_what, contacts, language) => expect(languageOfPapers(contacts, portal)).toBe(language));
});

describe('CP-19 when a report is made by rule', () => {
  const event = (kind: string) => ({ kind, news: null, public: {}, private: {} });
  it('once the findings of an inspection are approved', () => {
    expect(reportsAfterTask(inspection, [event('taskApproved')])).toEqual(['inspectionReport']);
    expect(reportsAfterTask(inspection, [event('taskEnded')])).toEqual([]);
    expect(reportsAfterTask({ findings: null }, [event('taskApproved')])).toEqual([]);
  });

  it('once a claim is accepted, and when its case is closed', () => {
    for (const kind of ['decisionMade', 'caseClosed']) {
      expect(reportsAfterCase({ decision: 'accepted' }, [event(kind)])).toEqual(['settlementReport']);
      expect(reportsAfterCase({ decision: 'rejected' }, [event(kind)])).toEqual([]);
    }
    expect(reportsAfterCase({ decision: 'accepted' }, [event('caseWaiting')])).toEqual([]);
  });
});

describe('answer 13 what the inspection report says', () => {
  it('days by the calendar of the portal, and nothing of what is not known', () => {
    expect(caseFacts(of, 'inspectionReport', words).map(([, value]) => value)).toEqual(['26-1', 'Water', 'Sjøgata 12, 7713 Steinkjer', 'Anne Bakke', '2 March 2026']);
    expect(caseFacts(of, 'settlementReport', words).at(-1)).toEqual(['Decided', '9 March 2026']);
    expect(caseFacts({ ...of, decision: 'rejected' }, 'settlementReport', words).map(([name]) => name)).not.toContain('Decided');
  });

  it('an inspection without findings is not told of, with its pictures', () => {
    const other = { ...inspection, title: 'A second look', findings: null, media: [photo('secret.jpg')] };
    expect(said(inspectionParts({ ...of, inspections: [inspection, other] }, shows, words))).not.toMatch(/second look|secret/);
  });

  it('so many pictures and no more, the rest is counted; papers are named', () => {
    const many = { ...inspection, media: [...Array.from({ length: MOST_PICTURES + 3 }, (_, index) => photo(`${index}.jpg`)), { name: 'measured.pdf', mime: 'application/pdf', url: '' }] };
    const shown = new Set(shownPictures([many]));
    expect(shown.size).toBe(MOST_PICTURES);
    const parts = inspectionParts({ ...of, inspections: [many] }, (file) => (shown.has(file) ? new Uint8Array() : undefined), words);
    expect(said(parts)).toContain('3 more pictures are kept with the case.');
    expect(said(parts)).toContain('measured.pdf');
  });

  it('moisture only where it was measured', () => {
    const withRooms = (moisture: number | null) => said(inspectionParts({ ...of, inspections: [{ ...inspection, findings: { ...nothing, rooms: [{ name: 'Hall', damage: null, moisture }] } }] }, shows, words));
    expect(withRooms(18.5)).toContain('18.5 %');
    expect(withRooms(null)).not.toContain('Moisture');
  });
});

describe('answer 13 what the settlement report says', () => {
  const budgets = fc.array(fc.record({ status: fc.constantFrom('approved', 'partlyApproved', 'submitted', 'rejected', 'replaced'), amount: fc.nat(9_000_000), approvedAmount: fc.option(fc.nat(9_000_000)) }), { maxLength: 3 });
  const offers = fc.array(fc.record({ status: fc.constantFrom('offered', 'withdrawn'), amount: fc.integer({ min: 1, max: 9_000_000 }), text: fc.constant('You paint') }), { maxLength: 2 });
  const tasks = fc.array(fc.record({ status: fc.constantFrom('scheduled', 'approved', 'removed'), budgets, cashOffers: offers }), { maxLength: 5 });

  it('its rows add up to what the settlement page says, to the last unit, and hold nothing that was not agreed on', () => {
    fc.assert(
      fc.property(tasks, fc.option(fc.nat(5_000_000)), (drawn, deductible) => {
        const stored = drawn.map(({ status, budgets: asked, cashOffers }, index): StoredTaskCosts => ({
          documentId: `t${index}`, title: `Task ${index}`, status, office: null,
          budgets: asked.map((budget) => ({ ...budget, lines: [] })) as unknown as StoredTaskCosts['budgets'],
          cashOffers: cashOffers.map((offer) => ({ ...offer, lineId: 1 })) as unknown as StoredTaskCosts['cashOffers'],
        }));
        const settled = answerSettlement({ tasks: stored, decision: { decision: 'accepted', decidedAt: 0 } }, 'NOK', deductible);
        const agreed = sum(stored.map((task) => {
          const { approved, cashOffers } = taskSums(task.status === 'removed' ? [] : task.budgets, task.cashOffers);
          return approved + cashOffers;
        }));
        expect(settled.total).toBe(Math.max(0, agreed - (deductible ?? 0)));
        const [block] = settlementParts(settled, { ...words, money: () => String })[0]?.blocks.filter(({ kind }) => kind === 'sums') ?? [];
        if (block?.kind !== 'sums') throw new Error('There are no sums');
        const rows = [...block.groups.flatMap((group) => group.rows), ...block.deductions];
        expect(Math.max(0, sum(rows.map(({ amount }) => Number(amount))))).toBe(settled.total);
        expect(block.total.amount).toBe(String(settled.total));
      }),
    );
  });
});
