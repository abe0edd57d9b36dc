import Link from 'next/link';
import type { ClientRecord, ClientTask, ClientTasks, Member, Portal } from '@/cms/types';
import { dueIn } from '@/features/client-tasks/due';
import { taskProblemIn, type TaskOutcome } from '@/features/client-tasks/taskWords';
import { workClientsPath, workClientTaskPath, workClientTasksPath } from '@/surroundings/paths';
import { classes } from '@/ui/layout';
import { BackLink } from '@/ui/workspace/BackLink';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { ClientTabs } from '../client-records/ClientTabs';
import { AskForm } from './AskForm';
import styles from './ClientTasks.module.css';
import { ShownTask } from './ShownTask';

const LISTS = ['open', 'ended'] as const;
type ListKey = (typeof LISTS)[number];

type Properties = { portal: Portal; member: Member; client: ClientRecord; /** A page of each, with how an address leads to another one. */ lists: Record<ListKey, ClientTasks>; pageAt: (list: ListKey, page: number) => string; shown: ClientTask | 'new' | null; outcome: TaskOutcome; words: Words };

/** What was asked of a client, open first, with one task or the form for another beside it (OB-04). */
export function ClientTasksPage({ portal, member, client, lists, pageAt, shown, outcome: { done, problem }, words }: Properties) {
  const { t } = words;
  const isAsked = client.user !== 'none';
  return (
    <div className={styles.page}>
      <BackLink href={workClientsPath(portal.key)}>{t('workspace.clientRecords.heading')}</BackLink>
      <div className={head}>
        <div>
          <h1>{t('workspace.clientTasks.title')}</h1>
          <p className={muted}>{t('workspace.clientTasks.lead', { client: client.name })}</p>
        </div>
        {isAsked && shown !== 'new' ? (
          <WorkButtonLink look="primary" href={workClientTasksPath(portal.key, client.documentId, 'new=1')}>
            {t('workspace.clientTasks.new')}
          </WorkButtonLink>
        ) : null}
      </div>
      <ClientTabs portal={portal} client={client} current="tasks" words={words} />
      {isAsked ? null : <WorkNotice tone="warning">{t('workspace.clientTasks.noUser')}</WorkNotice>}
      {done === 'asked' ? <WorkNotice tone="success">{t('workspace.clientTasks.asked', { client: client.name })}</WorkNotice> : null}
      {problem ? <WorkNotice tone="warning">{taskProblemIn(words, problem)}</WorkNotice> : null}
      <div className={classes(styles.parts, shown !== null && styles.beside)}>
        <div className={styles.lists}>
          {LISTS.every((list) => lists[list].tasks.length === 0) ? <Nothing title={t('workspace.clientTasks.none')}>{t('workspace.clientTasks.noneText')}</Nothing> : null}
          {LISTS.map((list) => (
            <TaskList key={list} list={list} found={lists[list]} pageAt={pageAt} shown={shown} portal={portal} client={client} words={words} />
          ))}
        </div>
        {shown === 'new' && isAsked ? <AskForm portal={portal} member={member} client={client} words={words} /> : null}
        {shown !== null && shown !== 'new' ? <ShownTask portal={portal} member={member} task={shown} words={words} /> : null}
      </div>
    </div>
  );
}

type ListProperties = Pick<Properties, 'portal' | 'client' | 'pageAt' | 'shown' | 'words'> & { list: ListKey; found: ClientTasks };

function TaskList({ list, found: { tasks, page, more }, pageAt, shown, portal, client, words }: ListProperties) {
  const { t, datesIn } = words;
  if (tasks.length === 0 && page === 1) return null;
  const dates = datesIn(portal.timeZone);
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>
        {t(`workspace.clientTasks.${list}`)} {page === 1 && !more ? <span className={muted}>{tasks.length}</span> : null}
      </h2>
      <ul className={styles.tasks}>
        {tasks.map(({ documentId, title, kind, state, dueOn, endedAt, askedBy, comments }) => {
          const due = state === 'open' ? dueIn(words, portal.timeZone, dueOn) : null;
          const facts = [t(`office.kinds.${kind}`), askedBy ?? t('workspace.clientTasks.dossier'), comments > 0 && t('workspace.clientTasks.comments', { count: comments })];
          return (
            <li key={documentId}>
              <Link href={workClientTaskPath(portal.key, client.documentId, documentId)} prefetch={false} aria-current={shown !== null && shown !== 'new' && shown.documentId === documentId ? 'true' : undefined}>
                <b>{title}</b>
                <span className={muted}>{facts.filter(Boolean).join(', ')}</span>
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
      {page > 1 || more ? (
        <nav className={styles.pages} aria-label={t('workspace.clientTasks.pages', { list: t(`workspace.clientTasks.${list}`) })}>
          {page > 1 ? <WorkButtonLink href={pageAt(list, page - 1)}>{t('workspace.company.before')}</WorkButtonLink> : null}
          {more ? <WorkButtonLink href={pageAt(list, page + 1)}>{t('workspace.company.after')}</WorkButtonLink> : null}
        </nav>
      ) : null}
    </section>
  );
}
