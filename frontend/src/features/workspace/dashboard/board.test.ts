import { describe, expect, it } from 'vitest';
import type { ListedCase, Member, Portal, WorkViews } from '@/cms/types';
import { createWords } from '@/ui/words/createWords';
import dutch from '../../../../../config/locales/nl.json';
import english from '../../../../../config/locales/en.json';
import norwegian from '../../../../../config/locales/nb.json';
import { boardOf, dueSentence } from './board';

const now = new Date('2026-11-26T07:12:00Z');
const inEnglish = createWords('en', english, now);
const inNorwegian = createWords('nb', norwegian, now);
const inDutch = createWords('nl', dutch, now);

describe('CP-21 the sentence of the dashboard', () => {
  it.each([
    [inEnglish, 0, 0, 'Nothing is due today.'],
    [inEnglish, 1, 0, 'One thing is due today.'],
    [inEnglish, 1, 1, 'One thing is due today. One is overdue.'],
    [inEnglish, 15, 2, 'Fifteen things are due today. Two are overdue.'],
    [inEnglish, 1204, 21, '1,204 things are due today. 21 are overdue.'],
    [inNorwegian, 1, 0, 'Én ting har frist i dag.'],
    [inNorwegian, 15, 2, 'Femten ting har frist i dag. To er over fristen.'],
    [inDutch, 1, 1, 'Eén ding moet vandaag af. Eén is te laat.'],
    [inDutch, 15, 2, 'Vijftien dingen moeten vandaag af. Twee zijn te laat.'],
  ])('$0.locale, %i and %i', (words, today, overdue, said) => expect(dueSentence(today, overdue, words)).toBe(said));
});

const portal = { key: 'nordlys', timeZone: 'Europe/Oslo' } as Portal;
const handler = { level: 5, company: { name: 'Nordlys', kind: 'own' } } as Member;
const partner = { level: 3, company: { name: 'Takst', kind: 'partner' } } as Member;
const listed = {
  documentId: 'case', number: 'NF-1', title: 'Water', street: 'Bakklandet 32 B', city: 'Trondheim', customer: 'Marit Løvås', needs: 'approveTask', task: { title: 'Drying', kind: 'repair', status: 'done' },
  dueOn: '2026-11-25', reminderOn: null, unread: 0, action: true,
} as ListedCase;
const views: WorkViews = { standard: [{ view: 'action', query: 'action=true', count: 9, more: false }], saved: [] };
const board = (member: Member, traits: Partial<ListedCase>) => boardOf({ dashboard: { today: '2026-11-26', rows: [{ row: 'reminders', today: 2, overdue: 1, tomorrow: 0, later: 3 }], invitations: null }, waiting: [{ ...listed, ...traits }], views, meetings: [], since: { leftAt: null, entries: [], more: false } }, portal, member, inEnglish, now);
const need = (member: Member, traits: Partial<ListedCase>) => board(member, traits).needs[0];

describe('CP-21 EH-08 what needs one now', () => {
  it.each<[string, Member, Partial<ListedCase>, string, string, string]>([
    ['work to approve', handler, {}, 'Approve that the work is done: Drying.', 'Due yesterday', 'Review'],
    ['a customer who has written', handler, { needs: 'answerCustomer', unread: 2, dueOn: '2026-11-26' }, 'Answer Marit Løvås, who has written 2 messages.', 'Due today', 'Reply'],
    ['a customer without a name', handler, { needs: 'answerCustomer', unread: 1, customer: null, dueOn: '2026-11-27' }, 'Answer the customer, who has written a message.', 'Due tomorrow', 'Reply'],
    ['a reminder, while others are at work', handler, { needs: 'workEnds', reminderOn: '2026-11-24' }, 'Reminder: Water, Marit Løvås', 'Reminder from 2 days ago', 'Open'],
    ['a reminder of what waits for oneself anyway', handler, { reminderOn: '2026-11-24' }, 'Approve that the work is done: Drying.', 'Due yesterday', 'Review'],
    ['a task without a day', handler, { needs: 'chooseOffice', dueOn: null }, 'Choose an office for this task: Drying.', 'No day set', 'Choose'],
    ['an office that names nobody', partner, { needs: 'officeNamesHandler', dueOn: '2026-11-30' }, 'Name the external case handler.', 'Due Mon\u00a030\u00a0Nov', 'Name'],
    ['a partner’s task, where the company has something else to do', partner, {}, 'A task of this case waits for you.', 'No day set', 'Open'],
  ])('%s', (_name, member, traits, what, dueSaid, act) => expect(need(member, traits)).toMatchObject({ what, dueSaid, act, href: '/nordlys/work/cases/NF-1' }));

  it('what is overdue stands on top, reminders by their own day, what has no day last', () => {
    const waiting: Partial<ListedCase>[] = [
      { number: 'today', dueOn: '2026-11-26' },
      { number: 'later', dueOn: '2026-12-08' },
      { number: 'some day', dueOn: null },
      { number: 'reminded', needs: 'workEnds', dueOn: '2026-12-20', reminderOn: '2026-11-24' },
      { number: 'late', dueOn: '2026-11-25' },
    ];
    const cases = waiting.map((traits): ListedCase => ({ ...listed, documentId: traits.number ?? '', ...traits }));
    const { needs } = boardOf({ dashboard: { today: '2026-11-26', rows: [], invitations: null }, waiting: [...cases, ...cases.slice(3)], views, meetings: [], since: { leftAt: null, entries: [], more: false } }, portal, handler, inEnglish, now);
    expect(needs.map(({ number }) => number)).toEqual(['reminded', 'late', 'today', 'later', 'some day']);
  });

  it('a reminder of a case without a customer names the case alone', () => expect(need(handler, { needs: 'workEnds', reminderOn: '2026-11-24', customer: null })?.what).toBe('Reminder: Water'));

  it('a house number stays on the line of its street', () => expect(need(handler, {})?.where).toBe('Bakklandet\u00a032\u00a0B, Trondheim'));

  it('the numbers are links, zero too, and say what is late', () => {
    const { rows, all } = board(handler, {});
    expect(rows[0]?.cells.map(({ label, href }) => [label, href])).toEqual([
      ['2, Reminders, Today, 1 overdue', '/nordlys/work/cases?row=reminders&when=today'],
      ['none, Reminders, Tomorrow', '/nordlys/work/cases?row=reminders&when=tomorrow'],
      ['3, Reminders, Later', '/nordlys/work/cases?row=reminders&when=later'],
    ]);
    expect(all).toEqual({ said: 'All 9 with action required', href: '/nordlys/work/cases?action=true' });
  });
});
