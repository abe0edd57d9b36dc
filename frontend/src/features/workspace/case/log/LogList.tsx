import type { CaseLogEntry } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { fullyOf, shortlyOf } from '../times';
import styles from './Log.module.css';
import { logSentence } from './logSentence';

/** What happened, newest first: when, and a sentence. */
export function LogList({ entries, zone, words }: { entries: CaseLogEntry[]; zone: string; words: Words }) {
  return (
    <ol className={styles.log}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at} title={fullyOf(entry.at, zone, words)}>
            {shortlyOf(entry.at, zone, words)}
          </time>
          <p>{logSentence(entry, zone, words, (part) => <b>{part}</b>)}</p>
        </li>
      ))}
    </ol>
  );
}
