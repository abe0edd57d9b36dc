import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewsEntry, NewsFacts, NewsKind } from '@/cms/types';
import { createWords } from '@/ui/words/createWords';
import type { Messages } from '@/ui/words/messages';
import { newsSentence } from './newsSentence';
import { writeDiary } from './writeDiary';

const zone = 'Europe/Oslo';
const now = new Date('2026-03-10T12:00:00Z');

function wordsOf(locale: string) {
  const file = path.resolve(import.meta.dirname, '../../../../../config/locales', `${locale}.json`);
  return createWords(locale, JSON.parse(readFileSync(file, 'utf8')) as Messages, now);
}

const facts: NewsFacts = {
  callLogged: { reached: true, seconds: 368, number: '+4741522318', caller: 'Ola Ruud' },
  inspectorAssigned: { name: 'Jonas Berg Hagen' },
  mainInspectionStarted: {},
  mainInspectionCompleted: {},
  compensationDecided: {},
  taskStartedOrEnded: { task: 'Drying', what: 'started' },
  caseClosed: {},
  mainInspectionOfficeChanged: { office: 'Takst Oslo' },
  tasksAdded: { tasks: ['drying', 'painting'] },
  taskResponsibleChanged: { task: 'Painting', name: 'Tomasz Wójcik' },
  taskOfficeChanged: { task: 'Painting', office: 'Bygg & Co Åsane' },
  caseReopened: { company: 'Bygg & Co' },
  projectManagerChanged: { name: 'Ingrid Nesse' },
  projectOfficeChanged: { office: 'Bygg & Co Bergen' },
  meetingTimeChanged: { task: 'Painting', at: '2026-03-12T10:00', zone },
  taskScheduleChanged: { task: 'Painting', from: '2026-03-12', to: '2026-03-14' },
  messageToCustomer: { name: 'Marit Solheim' },
  documentShared: { title: 'Worktop samples' },
  documentUnshared: { title: 'Worktop samples' },
};

const kinds = Object.keys(facts) as NewsKind[];
const entry = (kind: NewsKind, at = '2026-03-10T08:00:00Z') => ({ id: `${kind} ${at}`, at, kind, facts: facts[kind] }) as NewsEntry;
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe.each(['en', 'nb', 'nl'])('CP-12 the news in %s', (locale) => {
  const words = wordsOf(locale);

  it.each(kinds)('%s is said with all its facts', (kind) => {
    const said = plain(newsSentence(entry(kind), words, zone)) ?? '';
    expect(said).not.toMatch(/[{}]|news\.|undefined|\bnull\b/);
    const named = Object.values(facts[kind]).filter((fact): fact is string => typeof fact === 'string' && /^[A-Z]/.test(fact) && fact !== zone);
    for (const fact of named) expect(said).toContain(fact);
  });
});

describe('CP-12 the sentences', () => {
  const words = wordsOf('en');
  const say = (kind: NewsKind) => plain(newsSentence(entry(kind), words, zone));

  it('are the ones the field knows', () => {
    expect(say('caseReopened')).toBe('Bygg & Co: reopened the case');
    expect(say('compensationDecided')).toBe('A decision has been made in your case.');
    expect(say('callLogged')).toBe('Ola Ruud called you on +47 415 22 318. You talked for 6 minutes.');
    expect(say('meetingTimeChanged')).toBe('Painting: meeting set for Thursday 12 March at 10:00.');
  });

  it('name the zone of a meeting that is not in the portal’s', () => {
    const elsewhere: NewsEntry = { ...entry('meetingTimeChanged'), facts: { task: 'Painting', at: '2026-07-12T10:00', zone: 'Europe/London' } } as NewsEntry;
    expect(plain(newsSentence(elsewhere, words, zone))).toBe('Painting: meeting set for Sunday 12 July at 10:00 (British Summer Time).');
  });

  it('leave out a kind that this page does not know', () => {
    expect(newsSentence({ ...entry('caseClosed'), kind: 'somethingNew' } as unknown as NewsEntry, words, zone)).toBeNull();
  });
});

describe('CP-12 the diary', () => {
  const place = { portal: { key: 'nordlys', timeZone: zone }, case: { number: '26-1' } };

  it('groups by day in the time zone of the portal', () => {
    const entries = ['2026-03-10T08:00:00Z', '2026-03-09T23:30:00Z', '2026-03-09T22:30:00Z', '2026-03-01T08:00:00Z'].map((at) => entry('caseClosed', at));
    const { days } = writeDiary({ entries, next: null }, place, wordsOf('nb'));
    expect(days.map((day) => [day.date, day.label, plain(day.detail), day.entries.map(({ time }) => time)])).toEqual([
      ['2026-03-10', 'I dag', 'tirsdag 10. mars', ['09.00', '00.30']],
      ['2026-03-09', 'I går', 'mandag 9. mars', ['23.30']],
      ['2026-03-01', 'Søndag', '1. mars', ['09.00']],
    ]);
  });

  it('leads to the tab that an entry is about', () => {
    const entries = kinds.map((kind) => entry(kind));
    const [day] = writeDiary({ entries, next: null }, place, wordsOf('nb')).days;
    const links = day?.entries.flatMap(({ kind, link }) => (link ? [[kind, link.href, link.words]] : []));
    expect(links).toEqual([
      ['messageToCustomer', '/nordlys/case/26-1/messages', 'Les meldingen'],
      ['documentShared', '/nordlys/case/26-1/documents', 'Åpne dokumentene'],
    ]);
  });
});
