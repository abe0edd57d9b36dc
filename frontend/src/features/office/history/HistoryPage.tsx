import { History } from 'lucide';
import type { ClientTasks } from '@/cms/types';
import { clientApprovalsPath, clientHistoryPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { TextLink } from '@/ui/Section';
import { OfficeFrame } from '../OfficeFrame';
import type { OfficeView } from '../readOfficeClient';
import { EndedTasks } from './EndedTasks';
import styles from './History.module.css';

/** What a client was asked for and has done, or need not do any more; the newest first. */
export function HistoryPage({ view, ended: { tasks, page, more } }: { view: OfficeView; ended: ClientTasks }) {
  const { portal, words } = view;
  const { t } = words;
  return (
    <OfficeFrame view={view} current="history">
      <div className={styles.head}>
        <h1>{t('office.history.title')}</h1>
        <p>{t('office.history.lead', { office: portal.name })}</p>
        <p>
          <TextLink href={clientApprovalsPath(portal.key)}>{t('office.history.documents')}</TextLink>
        </p>
      </div>
      {tasks.length > 0 ? (
        <EndedTasks portal={portal} tasks={tasks} words={words} />
      ) : (
        <Empty icon={History} title={t('office.history.none')}>
          {t('office.history.noneText')}
        </Empty>
      )}
      {page > 1 || more ? (
        <nav className={styles.pages} aria-label={t('office.history.pages')}>
          {page > 1 ? (
            <ButtonLink look="quiet" href={clientHistoryPath(portal.key, page - 1)}>
              {t('office.history.newer')}
            </ButtonLink>
          ) : null}
          {more ? (
            <ButtonLink look="quiet" href={clientHistoryPath(portal.key, page + 1)}>
              {t('office.history.older')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </OfficeFrame>
  );
}
