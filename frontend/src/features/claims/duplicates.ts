import type { Claim, Portal } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

type Duplicate = Claim['duplicates'][number];

/** Another claim that is likely about the same failure: what is said of it, and its number where one may open it. */
export type Alike = { key: string; number: string | null; title: string; facts: string };

/** `side` is whose words they are: agents read from whom it is, clients who of them it was. */
export function alikeOf(duplicates: readonly Duplicate[], side: Claim['side'], { timeZone }: Pick<Portal, 'timeZone'>, { t, datesIn }: Pick<Words, 't' | 'datesIn'>): Alike[] {
  const dates = datesIn(timeZone);
  return duplicates.map(({ number, state, company, creator, problem, failureDate, submittedAt, likeness }, index) => {
    const failed = failureDate ? t('claims.alike.failed', { day: dates.date(failureDate) }) : '';
    const submitted = submittedAt ? t('claims.alike.submitted', { day: dates.date(wallClock(submittedAt, timeZone)) }) : '';
    const from = side === 'agent' ? company : creator;
    return {
      key: number ?? `foreign-${index}`,
      number,
      title: number ? problem || t('claims.untitled') : t('claims.alike.foreign'),
      facts: [number, from, t(`claims.states.${state}`), failed, submitted, t(`claims.alike.${likeness}`)].filter(Boolean).join(', '),
    };
  });
}
