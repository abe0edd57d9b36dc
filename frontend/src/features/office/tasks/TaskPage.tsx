import { ArrowLeft, CircleCheck, CircleSlash } from 'lucide';
import type { ClientTask } from '@/cms/types';
import { Conversation } from '@/features/client-tasks/Conversation';
import { dueIn } from '@/features/client-tasks/due';
import { TaskFiles } from '@/features/client-tasks/TaskFiles';
import { taskProblemIn, type TaskOutcome } from '@/features/client-tasks/taskWords';
import { clientPath, clientTaskFilePath } from '@/surroundings/paths';
import conversation from '@/ui/Conversation.module.css';
import { Icon } from '@/ui/Icon';
import { Initials } from '@/ui/Initials';
import { classes } from '@/ui/layout';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { wallClock } from '@/ui/words/dates';
import { OfficeFrame } from '../OfficeFrame';
import type { OfficeView } from '../readOfficeClient';
import { Answer } from './Answer';
import styles from './Task.module.css';

const fileLooks = { files: conversation.files, file: conversation.file, thumb: conversation.thumb, size: conversation.aside };

/** A task: what is asked, by when, the one thing to do, and what was written about it. */
export function TaskPage({ view, task, outcome: { done, problem } }: { view: OfficeView; task: ClientTask; outcome: TaskOutcome }) {
  const { portal, words } = view;
  const { t, datesIn } = words;
  const { title, text, state, dueOn, askedBy, askedAt, kind, documentId, attached, written, commands } = task;
  const day = datesIn(portal.timeZone).date(wallClock(askedAt, portal.timeZone));
  const due = state === 'open' ? dueIn(words, portal.timeZone, dueOn) : null;
  const hrefOf = (file: string) => clientTaskFilePath(portal.key, documentId, file);
  return (
    <OfficeFrame view={view} current={null}>
      <div>
        <a className={styles.back} href={clientPath(portal.key)}>
          <Icon of={ArrowLeft} />
          {t('office.places.home')}
        </a>
        <p className={styles.kind}>{t(`office.kinds.${kind}`)}</p>
        <h1>{title}</h1>
        <p className={styles.facts}>
          <span>{askedBy ? t('office.tasks.askedBy', { name: askedBy, office: portal.name, day }) : t('office.tasks.asked', { office: portal.name, day })}</span>
          {due ? <span className={classes(styles.due, styles[due.nearness])}>{due.said}</span> : null}
        </p>
      </div>
      {done ? <Notice tone="success">{t(done === 'complete' ? 'office.tasks.did' : 'office.tasks.sent', { office: portal.name })}</Notice> : null}
      {problem ? <Notice tone="danger">{taskProblemIn(words, problem)}</Notice> : null}
      {text ? <p className={styles.text}>{text}</p> : null}
      <TaskFiles label={t('office.tasks.files')} files={attached.filter(({ comment }) => comment === null)} hrefOf={hrefOf} words={words} styles={fileLooks} />
      {state === 'open' ? null : (
        <p className={classes(styles.ended, state === 'done' && styles.done)}>
          <Icon of={state === 'done' ? CircleCheck : CircleSlash} />
          {state === 'done' ? t(`office.tasks.completed.${kind}`) : t('office.tasks.withdrawnText', { office: portal.name })}
        </p>
      )}
      {commands.includes('complete') ? <Answer view={view} task={task} /> : null}
      {written.length > 0 || (state !== 'open' && commands.includes('comment')) ? (
        <Section id="conversation" heading={t('office.tasks.conversation')}>
          <Conversation
            portal={portal}
            task={task}
            hrefOf={hrefOf}
            nameOf={({ side, author }) => (side === 'client' ? t('office.tasks.you') : author)}
            before={({ side, author }) => (side === 'office' ? <Initials name={author} /> : null)}
            words={words}
            styles={{ ...fileLooks, entries: conversation.entries, by: conversation.by, when: conversation.when, said: conversation.words, completes: classes(conversation.note, styles.done) }}
          />
          {state !== 'open' && commands.includes('comment') ? <Answer view={view} task={task} /> : null}
        </Section>
      ) : null}
    </OfficeFrame>
  );
}
