import type { ClientTask, Member, Portal } from '@/cms/types';
import { WriteForm } from '@/features/write/WriteForm';
import { Conversation } from '@/features/client-tasks/Conversation';
import { dueIn } from '@/features/client-tasks/due';
import { TaskFiles } from '@/features/client-tasks/TaskFiles';
import { taskWriteWords } from '@/features/client-tasks/taskWords';
import { keptName } from '@/surroundings/keptHere';
import { workClientTaskFilePath, workClientTaskWritePath } from '@/surroundings/paths';
import { classes } from '@/ui/layout';
import conversation from '@/ui/workspace/Conversation.module.css';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { Status } from '@/ui/workspace/Status';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { head, muted } from '@/ui/workspace/page';
import { CommandButton } from '../commands/CommandButton';
import type { CommandSpec } from '../commands/spec';
import { WorkInitials } from '../WorkInitials';
import styles from './ClientTasks.module.css';
import { writeLooks } from '../write/writeLooks';

const looks = { open: { code: '…', tone: 'warn' }, done: { code: '✓', tone: 'ok' }, withdrawn: { code: '–', tone: 'bad' } } as const;

const withdrawSpec = ({ documentId, version, title, client }: ClientTask, { t }: Words): CommandSpec => ({
  steps: [{ command: 'withdrawClientTask', id: documentId, version }],
  label: t('workspace.clientTasks.withdraw.label'),
  title: t('workspace.clientTasks.withdraw.title', { task: title }),
  says: [t('workspace.clientTasks.withdraw.says', { client: client.name })],
  fields: [],
  submit: t('workspace.clientTasks.withdraw.label'),
  done: t('workspace.clientTasks.withdraw.done'),
  hindered: null,
});

/** A task of a client with what was written about it and the files of both sides. */
export function ShownTask({ portal, member, task, words }: { portal: Portal; member: Member; task: ClientTask; words: Words }) {
  const { t, datesIn } = words;
  const { documentId, client, title, text, kind, state, askedBy, askedAt, dueOn, attached, written, commands } = task;
  const dates = datesIn(portal.timeZone);
  const due = state === 'open' ? dueIn(words, portal.timeZone, dueOn) : null;
  const hrefOf = (file: string) => workClientTaskFilePath(portal.key, client.documentId, documentId, file);
  const fileLooks = { files: conversation.files, file: conversation.file, thumb: conversation.thumb, size: conversation.aside };
  return (
    <section aria-labelledby="task" className={styles.shown}>
      <div className={head}>
        <div>
          <h2 id="task">{title}</h2>
          <p className={muted}>{[t(`office.kinds.${kind}`), t('workspace.clientTasks.askedBy', { name: askedBy ?? t('workspace.clientTasks.dossier'), day: dates.date(wallClock(askedAt, portal.timeZone)) })].join(', ')}</p>
          {due ? <p className={classes(styles.due, styles[due.nearness])}>{due.said}</p> : null}
        </div>
        <Status {...looks[state]}>{t(`workspace.clientTasks.states.${state}`)}</Status>
      </div>
      {text ? <p className={conversation.words}>{text}</p> : null}
      <TaskFiles label={t('office.tasks.files')} files={attached.filter(({ comment }) => comment === null)} hrefOf={hrefOf} words={words} styles={fileLooks} />
      {written.length > 0 ? (
        <Conversation portal={portal} task={task} hrefOf={hrefOf} nameOf={({ author }) => author} before={({ side, author }) => <WorkInitials name={author} of={side === 'client' ? 'customer' : 'colleague'} />} words={words} styles={{ ...fileLooks, entries: classes(conversation.entries, styles.entries), by: undefined, when: conversation.when, said: conversation.words, completes: styles.completes }} />
      ) : null}
      {commands.includes('comment') ? (
        <WriteForm address={workClientTaskWritePath(portal.key, client.documentId, crypto.randomUUID(), documentId)} field="text" label={t('workspace.clientTasks.write', { client: client.name })} kept={keptName('task-words', portal.key, member.documentId, documentId)} words={taskWriteWords(words)} styles={writeLooks}>
          <WorkButton>{t('office.tasks.send')}</WorkButton>
        </WriteForm>
      ) : null}
      {commands.includes('withdraw') ? <CommandButton spec={withdrawSpec(task, words)} look="quiet" className={styles.withdraw} /> : null}
    </section>
  );
}
