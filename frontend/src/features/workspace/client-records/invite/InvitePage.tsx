import Link from 'next/link';
import type { ClientGroup } from '@/cms/clientRecords';
import type { ClientInvitationProgress, Portal } from '@/cms/types';
import { inviteDataPath, workClientPath, workClientsPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { progressWords } from '../../dossiers/start/progressTold';
import { StartForm } from '../../dossiers/start/StartForm';
import { StartProgress } from '../../dossiers/start/StartProgress';
import { startWords } from '../../dossiers/start/startWords';
import styles from '../ClientRecords.module.css';
import { progressTold } from './invitationsTold';

type Properties = { portal: Portal; groups: ClientGroup[]; /** What the address names. */ group: string; progress: ClientInvitationProgress; words: Words };

/** Portal users for one client or for thousands, each invited by mail (OB-03). */
export function InvitePage({ portal, groups, group, progress, words }: Properties) {
  const { t, tag } = words;
  const list = workClientsPath(portal.key);
  const named = groups.find(({ name }) => name.toLowerCase() === group.toLowerCase());
  const left = progress.newest?.leftOnes ?? [];
  return (
    <div className={styles.page}>
      <BackLink href={list}>{t('workspace.clientRecords.heading')}</BackLink>
      <div>
        <h1>{t('workspace.clientRecords.inviteMany.heading')}</h1>
        <p className={muted}>{t('workspace.clientRecords.inviteMany.lead')}</p>
      </div>
      <StartProgress address={inviteDataPath(portal.key, 'progress')} written={progressTold(progress, words)} words={progressWords(words)} />
      {left.length > 0 ? (
        <div>
          <p className={styles.lacking}>{t('workspace.clientRecords.inviteMany.left')}</p>
          <ul>
            {left.map(({ documentId, name }) => (
              <li key={documentId}>
                <Link href={workClientPath(portal.key, documentId)} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <StartForm
        types={[]}
        groups={groups.map(({ name, clients }) => ({ name, clients: numberFormat(tag).format(clients) }))}
        written={{ type: '', groups: named ? [named.name] : [], clients: [] }}
        paths={{ clients: inviteDataPath(portal.key, 'clients'), look: inviteDataPath(portal.key, 'look'), begin: inviteDataPath(portal.key, 'begin'), progress: inviteDataPath(portal.key, 'progress'), board: list }}
        clientPath={`${list}/{client}`}
        words={{ ...startWords(words), sending: t('workspace.clientRecords.inviteMany.sending'), toBoard: t('workspace.clientRecords.inviteMany.toList') }}
      />
    </div>
  );
}
