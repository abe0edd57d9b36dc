import type { Claim, Portal } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

/** What is left to do and how long it takes, in words; one sentence each. */
export function outlookSentences({ state, side, outlook: { waitsFor, since, usual } }: Pick<Claim, 'state' | 'side' | 'outlook'>, { name, timeZone }: Pick<Portal, 'name' | 'timeZone'>, { t, datesIn }: Pick<Words, 't' | 'datesIn'>, now: number): string[] {
  const sentences: string[] = [];
  if (waitsFor && state !== 'draft') {
    const day = datesIn(timeZone).date(wallClock(since, timeZone));
    sentences.push(t(`claims.outlook.${waitsFor === 'agent' ? 'withAgents' : side === 'client' ? 'yours' : 'withClient'}`, { company: name, day }));
  }
  if (usual) {
    const { unit, count } = spanOf(usual.hours);
    const span = t(`claims.outlook.${unit}`, { count });
    sentences.push(t(state === 'draft' ? 'claims.outlook.decision' : 'claims.outlook.usual', { span, count: usual.claims }));
    if (state !== 'draft' && isLate(since, usual.hours, now)) sentences.push(t('claims.outlook.late'));
  }
  return sentences;
}

const DAY = 24;

/** A span as one says it: in hours up to a day, in days from there on. */
export const spanOf = (hours: number): { unit: 'hours' | 'days'; count: number } => (hours < DAY ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.round(hours / DAY) });

/** Half as long again as usual is not chance. */
export const isLate = (since: string, usualHours: number, now: number): boolean => now - Date.parse(since) > usualHours * 1.5 * 3_600_000;
