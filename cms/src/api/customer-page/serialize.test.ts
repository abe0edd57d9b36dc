import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anySettings, NEWS_FACTS, reached } from '../../../../tests/rules/spec';
import type { Portal } from '../../domain/portal';
import type { CustomerGrant, CustomerViewer } from '../../plugins/customer-access/server/customer';
import { DEFAULT_SETTINGS } from '../../plugins/visibility/server/rules/settings';
import type { StoredNews, StoredPage, StoredTask } from './queries/page';
import { customerPage } from './schema';
import { newsAnswer, pageAnswer } from './serialize';

const now = Date.parse('2026-06-01T08:30:00Z');
const portal: Portal = { id: 1, key: 'nordlys', name: 'Nordlys', kind: 'insurance', language: 'nb', timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO', decisions: true, workItems: false };
const call: StoredNews = { id: 9, news: 'callLogged', at: now, facts: { reached: true, seconds: 95, caller: 'Kari', masked: '+47 ••• •• 318', owners: [7] } };
const stored: StoredPage = { title: 'Vannskade', type: 'water', street: null, postalCode: null, city: null, reportedAt: now, logo: null, handler: { name: 'secret-handler', mobile: 'secret-mobile' }, tasks: [], news: [call], asks: [{ documentId: 'a', text: 'secret-ask', explanation: null, kind: 'photo', dueOn: null }], newMessages: 0, newDocuments: 0, budgets: [{ taskId: 'b', task: 'secret-budget', description: null, approvedAmount: 4_500_000, decidedAt: now, linesHandedOver: 0, taskHandedOver: false }], cashOffers: [{ id: 'o', task: 'Maling', text: 'secret-offer', amount: 90_000 }] };
const task: StoredTask = {
  documentId: 't', title: 'secret-task', kind: 'repair', mainInspection: false, status: 'scheduled', scheduledFrom: '2026-06-02', scheduledTo: '2026-06-03', meetingAt: '2026-06-02T10:00',
  meetingZone: null, office: 'Bygg', officePhone: 'secret-phone', responsible: 'Jonas', responsibleMobile: 'secret-phone',
};
const grant: CustomerGrant = {
  id: 1,
  contact: { id: 7, role: 'customer', name: 'Ola', language: 'nb', mobile: '+4791234318' },
  case: { id: 1, number: 'NO-1', status: 'open', decision: 'none', endedAt: null, mainInspectionAssignedAt: null },
  seen: { communication: 0, documents: 0 },
  settings: DEFAULT_SETTINGS,
};
const viewer: CustomerViewer = { kind: 'customer', sessionId: 1, expiresAt: now, portal, grants: [grant] };

const anyTask: fc.Arbitrary<StoredTask> = fc.record({
  documentId: fc.constant('t'),
  title: fc.constant('secret-task'),
  kind: fc.constantFrom('inspection', 'projectManagement', 'repair', 'other'),
  mainInspection: fc.boolean(),
  status: fc.constantFrom('created', 'allocated', 'confirmed', 'assigned', 'scheduled', 'budgetSubmitted', 'started', 'budgetRevised', 'done', 'approved'),
  scheduledFrom: fc.constantFrom(null, '2026-05-30', '2026-06-02'),
  scheduledTo: fc.constantFrom(null, '2026-05-31', '2026-06-03'),
  meetingAt: fc.constantFrom(null, '2026-05-30T10:00', '2026-06-02T10:00'),
  meetingZone: fc.constantFrom(null, 'Europe/Helsinki'),
  office: fc.constantFrom(null, 'Bygg'),
  officePhone: fc.constant('secret-phone'),
  responsible: fc.constantFrom(null, 'Jonas'),
  responsibleMobile: fc.constant('secret-phone'),
});
const anyPage = fc.tuple(anySettings, anyFacts.map((facts) => ({ ...facts, endedAt: null })), fc.array(anyTask, { maxLength: 4 }));
type Drawn = [CustomerGrant['settings'], Omit<CustomerGrant['case'], 'number'>, StoredTask[]];
const pageFor = ([settings, facts, tasks]: Drawn) => pageAnswer(viewer, { ...grant, settings, case: { ...facts, number: 'NO-1' } }, { ...stored, tasks }, now);

describe('CP-11 to CP-13 the page of any customer', () => {
  it('has nothing in it that a rule hides', () => {
    fc.assert(
      fc.property(anyPage, (drawn) => {
        const [settings, facts, tasks] = drawn;
        const said = JSON.stringify(pageFor(drawn));
        const open = (timing: (typeof settings)['newsTile']) => reached(timing, facts);
        if (!settings.handlerName) expect(said).not.toContain('secret-handler');
        if (!settings.handlerName || !settings.handlerMobile) expect(said).not.toContain('secret-mobile');
        if (!settings.scheduleTile || !settings.partnerContact) expect(said).not.toContain('secret-phone');
        if (!settings.scheduleTile && !open(settings.planPage)) expect(said).not.toMatch(/secret-task|2026-06-0[23]|Bygg|Jonas/);
        if (!open(settings.newsTile)) expect(said).not.toContain('•••');
        if (!open(settings.budgetTile)) expect(said).not.toMatch(/secret-budget|secret-offer|4500000|90000/);
        if (tasks.every(({ kind }) => kind === 'projectManagement')) expect(said).not.toContain('secret-task');
        expect(said).not.toMatch(/accepted|rejected|moreInformation|decisionReason/);
      }),
      { numRuns: 1500 },
    );
  });

  it('has the tabs and tiles that are open, and is what the schema says', () => {
    fc.assert(
      fc.property(anyPage, (drawn) => {
        const [settings, facts] = drawn;
        const page = pageFor(drawn);
        const timed = [['plan', settings.planPage], ['communication', settings.communicationPage], ['documents', settings.documentsPage], ['budget', settings.budgetTile]] as const;
        expect(page.tabs).toEqual(['dashboard', ...timed.filter(([, timing]) => reached(timing, facts)).map(([tab]) => tab)]);
        expect(page.news !== null).toBe(reached(settings.newsTile, facts));
        expect(page.budget !== null).toBe(reached(settings.budgetTile, facts));
        expect(page.schedule !== null).toBe(settings.scheduleTile);
        expect(customerPage.safeParse(page).error).toBeUndefined();
      }),
    );
  });

  it('promises no meeting and no day that lies behind', () => {
    fc.assert(
      fc.property(anyPage, (drawn) => {
        for (const { meeting, from, to } of pageFor(drawn).schedule ?? []) {
          expect(meeting === null || meeting > '2026-06-01').toBe(true);
          expect(meeting !== null || (to ?? from ?? '') >= '2026-06-01').toBe(true);
        }
      }),
    );
  });
});

describe('CP-13 the schedule', () => {
  const scheduled = (tasks: StoredTask[], partnerContact = false) => pageAnswer(viewer, { ...grant, settings: { ...DEFAULT_SETTINGS, partnerContact } }, { ...stored, tasks }, now).schedule;

  it('gives telephone numbers only where partners may be called', () => {
    expect(scheduled([task])?.map(({ officePhone, whoMobile, office, who }) => [officePhone, whoMobile, office, who])).toEqual([[null, null, 'Bygg', 'Jonas']]);
    expect(scheduled([task], true)?.map(({ officePhone, whoMobile }) => [officePhone, whoMobile])).toEqual([['secret-phone', 'secret-phone']]);
  });

  it('has what is next first, and no project management', () => {
    const later = { ...task, documentId: 'later', meetingAt: '2026-06-20T08:00' };
    const today = { ...task, documentId: 'today', meetingAt: null, scheduledFrom: '2026-05-30', scheduledTo: '2026-06-01' };
    expect(scheduled([later, task, today, { ...task, kind: 'projectManagement' }])?.map(({ id }) => id)).toEqual(['today', 't', 'later']);
  });
});

describe('CP-12 news as they are answered', () => {
  const told = (contact: Partial<CustomerGrant['contact']>) => newsAnswer([call], { ...grant, contact: { ...grant.contact, ...contact } }, { name: 'Nordlys' }).entries[0]?.facts;

  it('gives the whole number of a call to its owner only', () => {
    expect(told({})).toEqual({ reached: true, seconds: 95, caller: 'Kari', number: '+4791234318' });
    expect(told({ id: 8 })).toEqual({ reached: true, seconds: 95, caller: 'Kari', number: '+47 ••• •• 318' });
    expect(told({ mobile: null })).toMatchObject({ number: '+47 ••• •• 318' });
    expect(Object.keys(told({ id: 8 }) ?? {}).sort()).toEqual([...NEWS_FACTS.callLogged].sort());
  });

  it.each([[0, 0, false], [1, 1, false], [20, 20, false], [21, 20, true]])('of %i entries shows %i, with older ones to follow: %s', (count, shown, more) => {
    const entries = Array.from({ length: count }, (_, index): StoredNews => ({ id: 100 - index, news: 'caseClosed', at: now, facts: {} }));
    const answer = newsAnswer(entries, grant, { name: 'Nordlys' });
    expect([answer.entries.length, answer.next !== null]).toEqual([shown, more]);
  });
});
