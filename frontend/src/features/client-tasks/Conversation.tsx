import type { ReactNode } from 'react';
import type { ClientTask, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { Written } from '@/ui/Written';
import { TaskFiles, type TaskFileStyles } from './TaskFiles';

type Entry = ClientTask['written'][number];

type Properties = {
  portal: Portal;
  task: ClientTask;
  hrefOf: (file: string) => string;
  /** Who wrote something, to whoever reads it. */
  nameOf: (entry: Entry) => string;
  before: (entry: Entry) => ReactNode;
  words: Words;
  styles: TaskFileStyles & Record<'entries' | 'by' | 'when' | 'said' | 'completes', string | undefined>;
};

/** What both sides wrote about a task, and what it was completed with; the newest last, as people read. */
export function Conversation({ portal, task, hrefOf, nameOf, before, words, styles }: Properties) {
  const { t } = words;
  return (
    <ol className={styles.entries} aria-label={t('office.tasks.conversation')}>
      {task.written.map((entry) => (
        <li key={entry.id}>
          {before(entry)}
          <p className={styles.by}>
            <b>{nameOf(entry)}</b> <Written at={entry.at} zone={portal.timeZone} words={words} className={styles.when} />
          </p>
          {entry.completes ? <p className={styles.completes}>{t(`office.tasks.completed.${task.kind}`)}</p> : null}
          {entry.text ? <p className={styles.said}>{entry.text}</p> : null}
          <TaskFiles label={t('office.tasks.along')} files={task.attached.filter(({ comment }) => comment === entry.id)} hrefOf={hrefOf} words={words} styles={styles} />
        </li>
      ))}
    </ol>
  );
}
