import Link from 'next/link';
import type { BoardWords } from './boardWords';
import head from './Dashboard.module.css';
import styles from './Lines.module.css';
import type { MeetingItem } from './meetings';

/** Who is at which customer's next: a line a meeting. */
export function MeetingList({ meetings, words }: { meetings: MeetingItem[]; words: BoardWords['meetings'] }) {
  return (
    <section aria-labelledby="meetings">
      <header className={head.head}>
        <h2 id="meetings">{words.title}</h2>
        {meetings.length > 0 ? <span className={head.hint}>{words.hint}</span> : null}
      </header>
      {meetings.length === 0 ? (
        <p className={styles.none}>
          <b>{words.none}</b> {words.noneLead}
        </p>
      ) : (
        <ul className={styles.lines}>
          {meetings.map(({ id, when, full, site, city, what, number, href }) => (
            <li key={id}>
              <span className={styles.when} title={full}>
                {when}
              </span>
              <p>
                <Link href={href} prefetch={false}>
                  <b>{site}</b>
                  {city ? `, ${city}` : ''}
                </Link>{' '}
                <span className={styles.muted}>{what}</span>
              </p>
              <span className={styles.number}>{number}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
