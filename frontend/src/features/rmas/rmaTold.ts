import type { Portal, Rma } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

type In = { timeZone: Portal['timeZone']; words: Words };

/** Whether a return that has not been sent is valid no more. */
export const isExpired = ({ state, validUntil }: Pick<Rma, 'state' | 'validUntil'>, { timeZone, words: { datesIn } }: In): boolean => state === 'issued' && validUntil < datesIn(timeZone).today;

type ToldFact = { term: string; value: string };

/** What stands beside a return; the lines of an address stay lines. */
export function rmaFacts(rma: Rma, { timeZone, words: { t, datesIn } }: In): ToldFact[] {
  const { date } = datesIn(timeZone);
  return [
    { term: t('rmas.type'), value: t(`rmas.types.${rma.type}`) },
    { term: t('rmas.validUntil'), value: date(rma.validUntil) },
    { term: t('rmas.issuedOn'), value: date(wallClock(rma.issuedAt, timeZone)) },
    { term: t('rmas.issuer'), value: rma.issuer ?? '' },
    { term: t('rmas.carrier'), value: rma.carrier ?? t('rmas.notSent') },
    { term: t('rmas.tracking'), value: rma.tracking ?? '' },
  ].filter(({ value }) => value !== '');
}

/** Who did what with a return. */
export const happenedTold = ({ step, who, carrier, tracking }: Rma['history'][number], { t }: Pick<Words, 't'>): string => t(`rmas.happened.${step}`, { who, carrier: carrier ?? '', tracking: tracking ?? '' });
