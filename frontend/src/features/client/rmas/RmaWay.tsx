import { CircleCheck, CircleDashed, CircleDot, CircleX } from 'lucide';
import type { Rma, RmaState } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import styles from '../claim/StateLine.module.css';

const reachedBy = { issue: 'issued', ship: 'inTransit', receive: 'received', inspect: 'inspected', close: 'closed', cancel: 'cancelled' } as const satisfies Record<Rma['history'][number]['step'], RmaState>;
const whole: readonly RmaState[] = ['issued', 'inTransit', 'received', 'inspected', 'closed'];

/** Where a return is on its way, and when it came to each stop. */
export function RmaWay({ rma: { state, history }, zone, words: { t, datesIn } }: { rma: Pick<Rma, 'state' | 'history'>; zone: string; words: Words }) {
  const dates = datesIn(zone);
  const when = (stop: RmaState) => history.findLast(({ step }) => reachedBy[step] === stop)?.at;
  const way = state === 'cancelled' ? [...whole.filter((stop) => when(stop)), state] : whole;
  const at = way.indexOf(state);
  return (
    <ol className={styles.line} aria-label={t('rmas.stateLine')}>
      {way.map((stop, index) => {
        const reached = when(stop);
        return (
          <li key={stop} aria-current={index === at ? 'step' : undefined}>
            <Icon of={stop === 'cancelled' ? CircleX : index < at || (stop === 'closed' && index === at) ? CircleCheck : index === at ? CircleDot : CircleDashed} className={styles.icon} />
            <span>{t(`rmas.states.${stop}`)}</span>
            {reached ? <span className={styles.when}>{dates.shortDate(wallClock(reached, zone))}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
