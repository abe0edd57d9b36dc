import type { Claim, Portal } from '@/cms/types';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';

type Verdict = NonNullable<Claim['verdict']>;
type Answer = Verdict['parts'];

/** How a verdict looks: all is made good, nothing is, or one had better look twice. */
export type VerdictLook = 'in' | 'out' | 'warn';

/** A verdict on a warranty in words: one line for parts and labour, or one for each, and why. */
export type SaidVerdict = { look: VerdictLook; lines: { of: string | null; said: string }[]; because: string[] };

const looks = { in: 'in', out: 'out', notRegistered: 'warn', unknown: 'warn', notYours: 'warn' } as const satisfies Record<Answer['outcome'], VerdictLook>;

/** `isFailureSaid`: whether the day of the failure has been said; until then the verdict is about today. */
export function verdictInWords({ parts, labour, because, failedOn }: Verdict, isFailureSaid: boolean, { timeZone }: Pick<Portal, 'timeZone'>, { t, datesIn }: Pick<Words, 't' | 'datesIn'>): SaidVerdict {
  const { date } = datesIn(timeZone);
  const saidOf = ({ outcome, until, since }: Answer): string => {
    if (outcome === 'in' && until) return t('claims.warranty.in', { day: date(until) });
    if (outcome === 'out' && since) return t('claims.warranty.out', { day: date(since) });
    if (outcome === 'notYours') return until === null ? t('claims.warranty.notYours') : t(until < failedOn ? 'claims.warranty.notYoursOut' : 'claims.warranty.notYoursIn', { day: date(until) });
    return t(outcome === 'notRegistered' ? 'claims.warranty.notRegistered' : 'claims.warranty.unknown');
  };
  const both = saidOf(parts) === saidOf(labour);
  const nameOf = (of: 'parts' | 'labour') => t(`claims.sums.${of}`);
  const why = because.flatMap(({ of, reason }) => {
    const said = reasonIn(reason);
    return said === '' ? [] : [of === 'both' ? said : t('claims.warranty.about', { of: nameOf(of), said })];
  });
  const dated = [parts, labour].some(({ outcome }) => outcome === 'in' || outcome === 'out');
  const when = dated ? [isFailureSaid ? t('claims.warranty.failed', { day: date(failedOn) }) : t('claims.warranty.today')] : [];
  const [ofParts, ofLabour] = [looks[parts.outcome], looks[labour.outcome]];
  return {
    look: ofParts === ofLabour ? ofParts : 'warn',
    lines: both ? [{ of: null, said: saidOf(parts) }] : [{ of: nameOf('parts'), said: saidOf(parts) }, { of: nameOf('labour'), said: saidOf(labour) }],
    because: [...why, ...when],
  };

  function reasonIn(reason: Verdict['because'][number]['reason']): string {
    switch (reason.what) {
      case 'notYours':
        return '';
      case 'noUnit':
      case 'noPolicy':
      case 'notRegistered':
        return t(`claims.warranty.because.${reason.what}`);
      case 'noDay':
        return t(`claims.warranty.because.noDay.${reason.from}`);
      case 'term':
        return reason.months === 0 ? t('claims.warranty.because.nothing') : t(`claims.warranty.because.term.${reason.from}`, { months: reason.months, day: date(reason.day) });
      case 'late':
        return t('claims.warranty.because.late', { days: reason.days, allowed: reason.allowed });
      case 'extendedBy':
        return withWhy(t('claims.warranty.because.extendedBy', { months: reason.months }), reason.reason);
      case 'extendedTo':
        return withWhy(t('claims.warranty.because.extendedTo', { day: date(reason.until) }), reason.reason);
    }
  }
}

/** Why something was done: agents alone are told. */
const withWhy = (said: string, why: string | null): string => (why === null ? `${said}.` : `${said}: ${why}`);

/** The verdict that a claim keeps; null of one that names no unit, or is older than warranties are here. */
export const verdictOf = (claim: Pick<Claim, 'verdict' | 'failureDate'>, portal: Pick<Portal, 'timeZone'>, words: Pick<Words, 't' | 'datesIn'>): SaidVerdict | null =>
  claim.verdict && verdictInWords(claim.verdict, claim.failureDate !== null, portal, words);

/** By which policy, and when it was asked: what agents look up. */
export function policyAsked({ verdict, submittedAt }: Pick<Claim, 'verdict' | 'submittedAt'>, { timeZone }: Pick<Portal, 'timeZone'>, { t, datesIn }: Pick<Words, 't' | 'datesIn'>): string {
  if (!verdict) return '';
  const day = submittedAt ? datesIn(timeZone).date(wallClock(submittedAt, timeZone)) : '';
  const asked = verdict.policy ? t('claims.warranty.policy', { policy: verdict.policy, version: verdict.policyVersion }) : '';
  return [asked, day && t('claims.warranty.asked', { day })].filter(Boolean).join(' ');
}
