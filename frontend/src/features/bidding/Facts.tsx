import type { AskedRfq } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import styles from './Bidding.module.css';

/** Until when, where and for what. */
export function Facts({ asked: { deadline, zone, place, tasks }, words }: { asked: AskedRfq; words: Words }) {
  const { t, datesIn } = words;
  const dates = datesIn(zone);
  const where = [place.street, [place.postalCode, place.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('bidding.deadline')}</dt>
        <dd>{t('when.dayAt', { day: dates.day(deadline), time: dates.time(deadline) })}</dd>
      </div>
      <div>
        <dt>{t('bidding.place')}</dt>
        <dd>{where || '–'}</dd>
      </div>
      <div>
        <dt>{t('bidding.tasks')}</dt>
        <dd>{tasks.map(({ title }) => title).join(', ')}</dd>
      </div>
    </dl>
  );
}
