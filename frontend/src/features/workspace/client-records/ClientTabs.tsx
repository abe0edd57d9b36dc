import Link from 'next/link';
import type { ClientRecord, Portal } from '@/cms/types';
import { workApprovalsPath, workClientPath, workClientTasksPath } from '@/surroundings/paths';
import { WorkTabs } from '@/ui/workspace/WorkTabs';
import type { Words } from '@/ui/words/createWords';
import styles from './ClientRecords.module.css';

const tabs = [
  ['record', workClientPath],
  ['tasks', (portal: string, client: string) => workClientTasksPath(portal, client)],
  ['approvals', workApprovalsPath],
] as const;

/** The pages about one client: what is known of it and its dossiers, what it was asked for, what it is to approve. */
export function ClientTabs({ portal, client, current, words: { t } }: { portal: Portal; client: Pick<ClientRecord, 'documentId' | 'name'>; current: (typeof tabs)[number][0]; words: Words }) {
  return (
    <WorkTabs label={t('workspace.clientRecords.tabs.label', { client: client.name })} className={styles.tabs}>
      {tabs.map(([key, path]) => (
        <Link key={key} href={path(portal.key, client.documentId)} prefetch={false} aria-current={key === current ? 'page' : undefined}>
          {t(`workspace.clientRecords.tabs.${key}`)}
        </Link>
      ))}
    </WorkTabs>
  );
}
