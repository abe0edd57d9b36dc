import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { CaseLogEntry } from '@/cms/types';
import { createWords } from '@/ui/words/createWords';
import type { Messages } from '@/ui/words/messages';
import { LOG_KINDS } from './logKinds';
import { logSentence } from './logSentence';

const place = { timeZone: 'Europe/Oslo', currency: 'NOK' };

function wordsOf(locale: string) {
  const file = path.resolve(import.meta.dirname, '../../../../../../config/locales', `${locale}.json`);
  return createWords(locale, JSON.parse(readFileSync(file, 'utf8')) as Messages, new Date('2026-11-26T12:30:00Z'));
}

const entry = (kind: string, facts: CaseLogEntry['facts'] = {}): CaseLogEntry => ({ id: 1, kind, at: '2026-11-26T08:00:00Z', actor: { kind: 'member', name: 'Ola Ruud' }, facts });

function said(found: ReactNode): string {
  const parts = Array.isArray(found) ? (found as ReactNode[]) : [found];
  return parts.map((part) => (typeof part === 'string' ? part : '')).join('').replaceAll('\u00a0', ' ');
}

const inWords = (locale: string, kind: string, facts?: CaseLogEntry['facts'], elsewhere: { currency?: string } = {}) => said(logSentence(entry(kind, facts), { ...place, ...elsewhere }, wordsOf(locale), (part) => (Array.isArray(part) ? part.join('') : part)));

describe.each(['en', 'nb', 'nl'])('CP-22 the log in %s', (locale) => {
  it.each(LOG_KINDS)('has a sentence for %s, whatever is known of it', (kind) => {
    for (const facts of [{}, { from: 'Ola', to: 'Kari', task: 'Drying', reason: null }, { from: '2026-11-30', to: '2026-12-02', task: 'Drying', at: '2026-12-01T10:00', until: '2026-12-01' }]) {
      expect(inWords(locale, kind, facts)).not.toMatch(/^$|workspace\.|undefined|\bnull\b|\{/);
    }
  });

  it('says plainly what it has no words for', () => {
    expect(inWords(locale, 'somethingNew')).toContain('Ola Ruud');
  });
});

it.each([
  ['caseWaiting', { until: '2026-12-04', reason: 'Parts are late' }, 'Ola Ruud let the case wait until Fri 4 Dec: Parts are late'],
  ['caseClosed', { comment: null }, 'Ola Ruud closed the case'],
  ['decisionMade', { decision: 'accepted', from: 'none', reason: null }, 'Ola Ruud accepted the claim'],
  ['handlerChanged', { from: 'Kari', to: 'Ola' }, 'Ola Ruud made Ola case handler'],
  ['handlerChanged', { from: 'Kari', to: 'Ola Ruud' }, 'Ola Ruud became case handler'],
  ['responsibleChanged', { task: 'Drying', name: 'Ola Ruud' }, 'Ola Ruud became responsible for Drying'],
  ['scheduleChanged', { task: 'Drying', from: '2026-11-30', to: '2026-12-02' }, 'Ola Ruud planned Drying for 30 Nov – 2 Dec'],
  ['scheduleChanged', { task: 'Drying', from: null, to: null }, 'Ola Ruud took the days of Drying away'],
  ['documentShared', { title: 'Report', by: 'rule' }, 'Report was shared by rule'],
  ['deductibleChanged', { deductible: { from: null, to: 400_000 } }, 'Ola Ruud set the deductible to 4,000'],
  ['deductibleChanged', { deductible: { from: 400_000, to: null } }, 'Ola Ruud took the deductible away'],
  ['reminderChanged', { reminderOn: { from: null, to: '2026-12-04' } }, 'Ola Ruud set a reminder for Fri 4 Dec'],
])('CP-22 %s is told', (kind, facts, sentence) => {
  expect(inWords('en', kind, facts)).toBe(sentence);
});

it('CP-22 PF-19 a sum is told by the decimals of its currency', () => {
  expect(inWords('en', 'deductibleChanged', { deductible: { from: null, to: 400_000 } }, { currency: 'JPY' })).toBe('Ola Ruud set the deductible to 400,000');
});
