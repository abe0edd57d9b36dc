import type { LocalDateTime } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import styles from './DayHeading.module.css';

/** Above what happened on one day. */
export function DayHeading({ day, zone, words: { t, datesIn } }: { day: LocalDateTime; zone: string; words: Words }) {
  const dates = datesIn(zone);
  return <h3 className={styles.day}>{day === dates.today ? t('day.today') : dates.capital(dates.day(day))}</h3>;
}
