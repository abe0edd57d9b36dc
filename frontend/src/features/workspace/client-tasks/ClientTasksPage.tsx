import Link from 'next/link';
import type { ClientRecord, ClientTask, ClientTaskRow, Member, Portal } from '@/cms/types';
import { dueIn } from '@/features/client-tasks/due';
import { taskProblemIn, type TaskOutcome } from '@/features/client-tasks/taskWords';
import { workClientPath, workClientTaskPath, workClientTasksPath } from '@/surroundings/paths';
import { classes } from '@/ui/layout';
import { BackLink } from '@/ui/workspace/BackLink';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { AskForm } from './AskForm';
import styles from './ClientTasks.module.css';
import { ShownTask } from './ShownTask';

type Properties = { portal: Portal; member: Member; client: ClientRecord; open: readonly ClientTaskRow[]; ended: readonly ClientTaskRow[]; shown: ClientTask | 'new' | null; outcome: TaskOutcome; words: Words };

/** What was asked of a client, open first, with one task or the form for another beside it (OB-04). */
export function ClientTasksPage({ portal, member, client, open, ended, shown, outcome: { done, problem }, words }: Properties) {
  const { t } = words;
  const isAsked = client.user !== 'none';
  return (
    <div className={styles.page}>
      <BackLink href={workClientPath(portal.key, client.documentId)}>{client.name}</BackLink>
      <div className={styles.head}>
        <div>
          <h1>{t('workspace.clientTasks.title')}</h1>
          <p className={styles.muted}>{t('workspace.clientTasks.lead', { client: client.name })}</p>
        </div>
        {isAsked && shown !== 'new' ? (
          <WorkButtonLink look="primary" href={workClientTasksPath(portal.key, client.documentId, 'new=1')}>
            {t('workspace.clientTasks.new')}
          </WorkButtonLink>
        ) : null}
      </div>
      {isAsked ? null : <WorkNotice tone="warning">{t('workspace.clientTasks.noUser')}</WorkNotice>}
      {done === 'asked' ? <WorkNotice tone="success">{t('workspace.clientTasks.asked', { client: client.name })}</WorkNotice> : null}
      {problem ? <WorkNotice tone="warning">{taskProblemIn(words, problem)}</WorkNotice> : null}
      <div className={classes(styles.parts, shown !== null && styles.beside)}>
        <div className={styles.lists}>
          {open.length + ended.length === 0 ? <Nothing title={t('workspace.clientTasks.none')}>{t('workspace.clientTasks.noneText')}</Nothing> : null}
          <TaskList heading={t('workspace.clientTasks.open')} id="open" tasks={open} shown={shown} portal={portal} client={client} words={words} />
          <TaskList heading={t('workspace.clientTasks.ended')} id="ended" tasks={ended} shown={shown} portal={portal} client={client} words={words} />
        </div>
        {shown === 'new' && isAsked ? <AskForm portal={portal} member={member} client={client} words={words} /> : null}
        {shown !== null && shown !== 'new' ? <ShownTask portal={portal} member={member} task={shown} words={words} /> : null}
      </div>
    </div>
  );
}

type ListProperties = Pick<Properties, 'portal' | 'client' | 'shown' | 'words'> & { heading: string; id: string; tasks: readonly ClientTaskRow[] };

function TaskList({ heading, id, tasks, shown, portal, client, words }: ListProperties) {
  const { t, datesIn } = words;
  if (tasks.length === 0) return null;
  const dates = datesIn(portal.timeZone);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span className={styles.muted}>{tasks.length}</span>
      </h2>
      <ul className={styles.tasks}>
        {tasks.map(({ documentId, title, kind, state, dueOn, endedAt, askedBy, comments }) => {
          const due = state === 'open' ? dueIn(words, portal.timeZone, dueOn) : null;
          const facts = [t(`office.kinds.${kind}`), askedBy ?? t('workspace.clientTasks.dossier'), comments > 0 && t('workspace.clientTasks.comments', { count: comments })];
          return (
            <li key={documentId}>
              <Link href={workClientTaskPath(portal.key, client.documentId, documentId)} prefetch={false} aria-current={shown !== null && shown !== 'new' && shown.documentId === documentId ? 'true' : undefined}>
                <b>{title}</b>
                <span className={styles.muted}>{facts.filter(Boolean).join(', ')}</span>
                {due ? <span className={classes(styles.due, styles[due.nearness])}>{due.said}</span> : null}
                {endedAt ? (
                  <span className={styles.due}>
                    {t(`workspace.clientTasks.states.${state}`)}, {dates.short(wallClock(endedAt, portal.timeZone))}
                  </span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
