import { CircleCheck, CircleSlash } from 'lucide';
import type { ClientTaskRow, Portal } from '@/cms/types';
import { clientTaskPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import styles from './History.module.css';

/** What was asked of a client and has ended, with how and when. */
export function EndedTasks({ portal, tasks, words: { t, datesIn } }: { portal: Portal; tasks: readonly ClientTaskRow[]; words: Words }) {
  const dates = datesIn(portal.timeZone);
  return (
    <ul className={styles.ended} aria-label={t('office.history.list')}>
      {tasks.map(({ documentId, title, state, endedAt, kind }) => (
        <li key={documentId}>
          <a href={clientTaskPath(portal.key, documentId)}>
            <Icon of={state === 'done' ? CircleCheck : CircleSlash} className={classes(styles.mark, state === 'done' && styles.done)} />
            <span>
              <b>{title}</b>
              <span className={styles.how}>
                {state === 'done' ? t(`office.tasks.completed.${kind}`) : t('office.tasks.withdrawn')}
                {endedAt ? ` · ${dates.date(wallClock(endedAt, portal.timeZone))}` : null}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
