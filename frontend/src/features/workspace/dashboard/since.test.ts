import { describe, expect, it } from 'vitest';
import type { Meetings, Since } from '@/cms/types';
import { createWords } from '@/ui/words/createWords';
import dutch from '../../../../../config/locales/nl.json';
import english from '../../../../../config/locales/en.json';
import norwegian from '../../../../../config/locales/nb.json';
import { meetingItems } from './meetings';
import { sinceView } from './since';

const now = new Date('2026-11-26T07:12:00Z');
const inEnglish = createWords('en', english, now);
const portal = { key: 'nordlys', timeZone: 'Europe/Oslo', currency: 'NOK' };
const place = { number: 'NF-1', title: 'Water', street: 'Bakklandet 32 B', city: 'Trondheim' };
const entry = (at: string, traits: Partial<Since['entries'][number]['entry']> = {}) => ({ case: place, entry: { id: 1, kind: 'taskStarted', at, actor: { kind: 'member', name: 'Henrik Aune' }, facts: { task: 'Drying' }, ...traits } });

describe('CP-21 since one left', () => {
  it.each([
    [inEnglish, '2026-11-26T06:55:00Z', '07:55'],
    [inEnglish, '2026-11-25T15:42:00Z', 'yesterday 16:42'],
    [inEnglish, '2026-11-23T18:04:00Z', 'Mon\u00a023\u00a0Nov 19:04'],
    [createWords('nb', norwegian, now), '2026-11-25T15:42:00Z', 'i går 16.42'],
    [createWords('nl', dutch, now), '2026-11-25T15:42:00Z', 'gisteren 16:42'],
  ])('$0.locale, $1', (words, leftAt, said) => expect(sinceView({ leftAt, entries: [], more: false }, portal, words).left).toBe(said));

  it.each([
    ['2026-11-26T06:55:00Z', '07:55'],
    ['2026-11-25T15:42:00Z', 'Wed 16:42'],
    ['2026-11-16T18:04:00Z', 'Mon\u00a016\u00a0Nov'],
  ])('a line of %s is of %s', (at, when) => expect(sinceView({ leftAt: '2026-11-10T15:42:00Z', entries: [entry(at)], more: false }, portal, inEnglish).items[0]?.when).toBe(when));

  it('each line says what somebody did, in which case, and leads there', () => {
    const { items, all } = sinceView({ leftAt: '2026-11-25T15:42:00Z', entries: [entry('2026-11-26T06:55:00Z')], more: false }, portal, inEnglish);
    expect(items).toEqual([
      expect.objectContaining({ when: '07:55', number: 'NF-1', site: 'Bakklandet 32 B, Trondheim', href: '/nordlys/work/cases/NF-1', said: [{ text: 'Henrik Aune started ', strong: false }, { text: 'Drying', strong: true }] }),
    ]);
    expect(all).toBe('The one');
  });

  it('tells when there is more than is shown', () => {
    const entries = Array.from({ length: 30 }, () => entry('2026-11-26T06:55:00Z'));
    expect(sinceView({ leftAt: '2026-11-25T15:42:00Z', entries, more: false }, portal, inEnglish).all).toBe('All 30');
    expect(sinceView({ leftAt: '2026-11-25T15:42:00Z', entries, more: true }, portal, inEnglish).all).toBe('The last 30');
  });
});

describe('CP-21 meetings with customers', () => {
  const meeting = (at: string, traits: Partial<Meetings[number]> = {}): Meetings => [{ case: place, task: 'Drying', at, zone: 'Europe/Oslo', who: 'Henrik Aune', office: 'Midtnorsk', ...traits }];

  it.each([
    ['2026-11-26T10:30', 'Today 10:30'],
    ['2026-11-27T08:00', 'Tomorrow 08:00'],
    ['2026-12-01T09:15', 'Tue\u00a01\u00a0Dec 09:15'],
  ])('%s', (at, when) => expect(meetingItems(meeting(at), portal, inEnglish)[0]).toMatchObject({ when, site: 'Bakklandet 32 B', city: 'Trondheim', what: 'Drying, Henrik Aune', href: '/nordlys/work/cases/NF-1' }));

  it('names the office where nobody is responsible yet', () => expect(meetingItems(meeting('2026-11-26T10:30', { who: null }), portal, inEnglish)[0]?.what).toBe('Drying, Midtnorsk'));
});
