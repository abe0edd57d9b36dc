import { CircleCheck, CircleDashed, CircleDot } from 'lucide';
import type { Claim, ClaimState } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import styles from './StateLine.module.css';

/** The way of every claim; a question is a stop on it. */
function wayOf(state: ClaimState): ClaimState[] {
  return ['submitted', state === 'infoRequested' ? 'infoRequested' : 'inReview', state === 'rejected' ? 'rejected' : 'approved', 'closed'];
}

const reachedBy = { submit: 'submitted', startReview: 'inReview', answer: 'inReview', askForInformation: 'infoRequested', approve: 'approved', reject: 'rejected', close: 'closed' } as const satisfies Partial<Record<Claim['history'][number]['step'], ClaimState>>;

/** Where a claim is on its way, and when it came to each stop (CL-07). */
export function StateLine({ claim: { state, history }, zone, words: { t, datesIn } }: { claim: Pick<Claim, 'state' | 'history'>; zone: string; words: Words }) {
  const wasRejected = history.some(({ step }) => step === 'reject');
  const way = wayOf(state === 'closed' && wasRejected ? 'rejected' : state);
  const at = way.indexOf(state);
  const dates = datesIn(zone);
  const when = (stop: ClaimState) => history.findLast(({ step }) => step !== 'assign' && step !== 'decide' && reachedBy[step] === stop)?.at;
  return (
    <ol className={styles.line} aria-label={t('claims.stateLine')}>
      {way.map((stop, index) => {
        const reached = index <= at ? when(stop) : undefined;
        return (
          <li key={stop} aria-current={index === at ? 'step' : undefined}>
            <Icon of={index < at || stop === 'closed' && index === at ? CircleCheck : index === at ? CircleDot : CircleDashed} className={styles.icon} />
            <span>{t(`claims.states.${stop}`)}</span>
            {reached ? <span className={styles.when}>{dates.shortDate(wallClock(reached, zone))}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
