import type { ReactNode } from 'react';
import type { CaseLogEntry, LocalDateTime, Portal } from '@/cms/types';
import { digitsOf } from '@/ui/words/amounts';
import type { Words } from '@/ui/words/createWords';
import { type Dates, dayOf } from '@/ui/words/dates';
import { numberFormat } from '@/ui/words/intl';
import { whenOf } from '../times';
import { isLogKind } from './logKinds';

type Facts = CaseLogEntry['facts'];

/** Whose days and sums are told. */
export type LogPlace = Pick<Portal, 'timeZone' | 'currency'>;

const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(written) : []);
const pair = (value: unknown): { from?: unknown; to?: unknown } => (typeof value === 'object' && value !== null ? value : {});

/** Other kinds of events use the same names for people and numbers. */
const isDay = /^\d{4}-\d{2}-\d{2}/;

/** What happened, as one sentence that begins with who did it; anything that has no words of its own is said plainly. */
export function logSentence({ kind, facts, actor }: CaseLogEntry, place: LogPlace, words: Words, strong: (part: ReactNode) => ReactNode): ReactNode {
  const { t, datesIn } = words;
  const who = actor.kind === 'system' ? t('workspace.case.log.system') : actor.name || t('workspace.case.log.system');
  if (!isLogKind(kind)) return t('workspace.case.log.other', { who });
  return t.rich(`workspace.case.log.said.${kind}`, { who, ...valuesOf({ facts, actor }, place, words), b: strong, list: datesIn(place.timeZone).list(listOf(facts.tasks ?? facts.files)) });
}

function daysOf({ from, to }: Facts, { short, shortRange }: Dates): string {
  const [first, last] = [from, to].map(written).map((day) => (isDay.test(day) ? dayOf(day) : ''));
  if (first && last) return shortRange(first, last);
  const one = first || last;
  return one ? short(one) : '';
}

const amountOf = (amount: unknown, tag: string, currency: string): string => (typeof amount === 'number' ? numberFormat(tag, { maximumFractionDigits: 0 }).format(amount / 10 ** digitsOf(tag, currency)) : 'none');

/** The facts of an event as words; what a sentence does not use is passed over. */
function valuesOf({ facts, actor }: Pick<CaseLogEntry, 'facts' | 'actor'>, { timeZone: zone, currency }: LogPlace, words: Words) {
  const { t, tag, datesIn } = words;
  const dates = datesIn(zone);
  const day = (value: unknown) => (typeof value === 'string' && isDay.test(value) ? dates.short(dayOf(value)) : '');
  const reminder = pair(facts.reminderOn).to;
  const from = pair(facts.from);
  const at: LocalDateTime = isDay.test(written(facts.at)) ? written(facts.at).slice(0, 16) : '';
  const decision = written(facts.decision);
  return {
    task: written(facts.task) || t('workspace.case.log.mainTask'),
    office: written(facts.office),
    name: written(facts.name),
    from: written(facts.from),
    to: written(facts.to),
    self: actor.kind === 'member' && actor.name === (written(facts.to) || written(facts.name)) ? 'yes' : 'no',
    number: written(facts.number),
    reason: written(facts.reason ?? facts.comment) || 'none',
    until: day(facts.until),
    days: daysOf(facts, dates) || 'none',
    when: at ? whenOf(at, zone, words) : 'none',
    decision: decision === 'accepted' || decision === 'rejected' ? decision : 'other',
    contact: written(facts.contact),
    recipient: written(facts.recipient),
    company: written(facts.company),
    invoice: written(facts.invoice),
    title: written(facts.title),
    text: written(facts.text),
    by: facts.by === 'rule' ? 'rule' : 'hand',
    count: listOf(facts.tasks ?? facts.files).length || Number(facts.messages ?? facts.documents ?? 0),
    reached: facts.reached === true ? 'yes' : 'no',
    minutes: Math.round(Number(facts.seconds ?? 0) / 60),
    on: pair(facts.qualityControl).to === true ? 'yes' : 'no',
    reminder: day(reminder) || 'none',
    deductible: amountOf(pair(facts.deductible).to, tag, currency),
    amount: amountOf(facts.amount, tag, currency),
    had: Object.keys(from).length > 0 || written(facts.from) ? 'yes' : 'no',
  };
}
