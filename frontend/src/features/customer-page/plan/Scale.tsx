import type { Timeline } from '@/ui/timeline';
import type { Words } from '@/ui/words/createWords';
import styles from './Scale.module.css';

/** The weeks above the rows. The rows say their days in words, so that nobody has to hear this. */
export function Scale({ timeline: { weeks, step }, zone, words: { t, datesIn } }: { timeline: Timeline; zone: string; words: Words }) {
  const dates = datesIn(zone);
  return (
    <div className={styles.scale} aria-hidden="true">
      <span>{t('plan.task')}</span>
      <div className={styles.weeks}>
        {weeks.map(({ number, first, last }, index) => (
          <span key={first}>
            {index % step === 0 ? (
              <>
                <b>{t('plan.week', { number })}</b>
                {weeks.length <= 6 ? dates.range(first, last) : dates.date(first)}
              </>
            ) : null}
          </span>
        ))}
      </div>
    </div>
  );
}
