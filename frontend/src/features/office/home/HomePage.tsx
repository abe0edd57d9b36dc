import { CircleCheck } from 'lucide';
import type { OfficeHome } from '@/cms/types';
import { clientHistoryPath } from '@/surroundings/paths';
import { Empty } from '@/ui/Empty';
import { Section, TextLink } from '@/ui/Section';
import { ownWords } from '@/ui/words/ownWords';
import { EndedTasks } from '../history/EndedTasks';
import { OfficeFrame } from '../OfficeFrame';
import type { ShownOffice } from '../readOfficeClient';
import styles from './Home.module.css';
import { Progress } from './Progress';
import { toDoOf } from './toDo';
import { ToDoList } from './ToDoList';

type Properties = { view: ShownOffice; home: OfficeHome };

/** What waits for the client first, then what the office is doing, then what has been done. */
export function HomePage({ view, home: { tasks, approvals, dossiers, ended } }: Properties) {
  const { portal, member, wording, words } = view;
  const { t } = words;
  const heading = ownWords(wording.heading, words);
  const text = ownWords(wording.text, words);
  const toDo = toDoOf(portal, tasks, approvals);
  const waiting = Math.max(toDo.length, view.counts.tasks + view.counts.approvals);
  return (
    <OfficeFrame view={view} current="home">
      <div className={styles.greeting}>
        <h1>{heading?.replaceAll('{name}', () => member.name) ?? t('office.home.greeting', { name: member.name })}</h1>
        <p>{t('office.home.lead', { count: waiting, office: portal.name })}</p>
        {text ? <p className={styles.own}>{text}</p> : null}
      </div>
      {toDo.length > 0 ? (
        <div>
          <ToDoList portal={portal} toDo={toDo} words={words} />
          {waiting > toDo.length ? <p className={styles.more}>{t('office.home.later', { count: waiting - toDo.length })}</p> : null}
        </div>
      ) : (
        <Empty icon={CircleCheck} title={t('office.home.allDone')}>
          {t('office.home.allDoneText', { office: portal.name })}
        </Empty>
      )}
      {dossiers.length > 0 ? (
        <Section id="progress" heading={t('office.progress.heading', { office: portal.name })}>
          <ul className={styles.dossiers}>
            {dossiers.map((dossier) => (
              <Progress key={dossier.documentId} portal={portal} dossier={dossier} isAsked={(title) => toDo.some((one) => one.title === title)} words={words} />
            ))}
          </ul>
        </Section>
      ) : null}
      {ended.length > 0 ? (
        <Section id="recent" heading={t('office.home.recent')}>
          <EndedTasks portal={portal} tasks={ended} words={words} />
          <p className={styles.more}>
            <TextLink href={clientHistoryPath(portal.key)}>{t('office.home.allHistory')}</TextLink>
          </p>
        </Section>
      ) : null}
    </OfficeFrame>
  );
}
