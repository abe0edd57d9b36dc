import type { CaseLogEntry } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { DayHeading } from '../DayHeading';
import { byDay, fullyOf } from '../times';
import styles from './Log.module.css';
import { type LogPlace, logSentence } from './logSentence';

/** What happened, newest first: the time, and a sentence, under its day. */
export function LogList({ entries, place, words }: { entries: CaseLogEntry[]; place: LogPlace; words: Words }) {
  const zone = place.timeZone;
  const { time } = words.datesIn(zone);
  return (
    <div className={styles.log}>
      {byDay(entries, zone).map(({ day, ofDay }) => (
        <section key={day}>
          <DayHeading day={day} zone={zone} words={words} />
          <ol>
            {ofDay.map((entry) => (
              <li key={entry.id}>
                <time dateTime={entry.at} title={fullyOf(entry.at, zone, words)}>
                  {time(wallClock(entry.at, zone))}
                </time>
                <p>{logSentence(entry, place, words, (part) => <b>{part}</b>)}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
