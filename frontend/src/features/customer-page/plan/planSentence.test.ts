import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isValidElement, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { CustomerPage, Head, PlanTask } from '@/cms/types';
import { createWords } from '@/ui/words/createWords';
import type { Messages } from '@/ui/words/messages';
import { daysInWords, isLate } from './planDays';
import { planSentence } from './planSentence';

const zone = 'Europe/Oslo';
const now = new Date('2026-11-26T12:30:00Z');

function wordsOf(locale: string) {
  const file = path.resolve(import.meta.dirname, '../../../../../config/locales', `${locale}.json`);
  return createWords(locale, JSON.parse(readFileSync(file, 'utf8')) as Messages, now);
}

const task: PlanTask = {
  id: '1', title: 'Drying', mainInspection: false, state: 'planned', from: null, to: null, meeting: null, zone, office: null, who: null, description: null, media: [],
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('CP-15 planned days that went by', () => {
  const two = { ...task, from: '2026-11-24', to: '2026-11-25' };

  it.each([
    ['en', 'Was planned for 24–25 November'],
    ['nb', 'Var planlagt 24.–25. november'],
    ['nl', 'Was gepland voor 24–25 november'],
  ])('are told as the past in %s', (locale, said) => {
    expect(plain(daysInWords(two, wordsOf(locale)))).toBe(said);
  });

  it.each<[string, Partial<PlanTask>, boolean]>([
    ['planned, over yesterday', {}, true],
    ['under way, over yesterday', { state: 'running' }, true],
    ['finished', { state: 'done' }, false],
    ['until today', { to: '2026-11-26' }, false],
    ['with its meeting earlier today', { from: null, to: null, meeting: '2026-11-26T08:00' }, false],
    ['with its meeting ahead', { meeting: '2026-11-30T08:00' }, false],
    ['with its meeting yesterday', { from: null, to: null, meeting: '2026-11-25T08:00' }, true],
    ['without a day', { from: null, to: null }, false],
    // There it is the 27th already.
    ['until today, where the day is over', { to: '2026-11-26', zone: 'Pacific/Kiritimati' }, true],
  ])('of a task %s', (_, given, late) => {
    expect(isLate({ ...two, ...given }, wordsOf('en'))).toBe(late);
  });
});

function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return (node as ReactNode[]).map(textOf).join('');
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}

describe('CP-15 CP-28 the sentence above the plan', () => {
  const words = wordsOf('en');
  const said = (head: Head, tasks: PlanTask[]) => {
    const page = { head, portal: { timeZone: zone } } as CustomerPage;
    const { sentence, lead } = planSentence(page, tasks, words);
    return [plain(textOf(sentence)), lead && plain(lead)];
  };
  const stage: Head = { kind: 'stage', stage: 'repair' };
  const passed = { ...task, from: '2026-11-24', to: '2026-11-25' };
  const ahead = { ...task, title: 'Painting', from: '2026-11-30', to: '2026-12-01' };
  const meeting: Head = { kind: 'meeting', task: 'Painting', mainInspection: false, at: '2026-11-30T10:00', zone, who: null, office: null };

  it.each<[string, Head, PlanTask[], string, string]>([
    ['the head’s meeting, whatever runs', meeting, [{ ...task, state: 'running' }, ahead], 'Painting on Monday at 10:00', '2 tasks. The last one is planned for 1 December.'],
    ['what the head says is running', { kind: 'running', task: 'Drying', mainInspection: false, office: null }, [{ ...task, state: 'running' }, ahead], 'Drying is under way', '2 tasks. The last one is planned for 1 December.'],
    ['that it waits', { kind: 'waiting' }, [ahead], 'Your case is on hold', 'One task. The last one is planned for 1 December.'],
    ['the next day ahead', stage, [passed, ahead], 'Painting on Monday', '2 tasks. The last one is planned for 1 December.'],
    ['no day that went by', stage, [passed], 'No work has a date yet', 'One task.'],
    ['no hour that went by', stage, [{ ...task, meeting: '2026-11-26T08:00' }], 'Drying today', 'One task. The last one is planned for 26 November.'],
    ['that all is done', stage, [{ ...passed, state: 'done' }], 'The work is done', 'One task, one is finished.'],
  ])('tells %s', (_, head, tasks, sentence, lead) => {
    expect(said(head, tasks)).toEqual([sentence, lead]);
  });
});
