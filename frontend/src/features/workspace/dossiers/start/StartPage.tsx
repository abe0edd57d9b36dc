import type { ClientGroup } from '@/cms/clientRecords';
import type { ClientRecord, DossierStartProgress, DossierTypes, Portal } from '@/cms/types';
import { startDataPath, workClientsPath, workDossiersPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import styles from '../Dossiers.module.css';
import { progressTold, progressWords } from './progressTold';
import { StartForm } from './StartForm';
import { StartProgress } from './StartProgress';
import { startWords } from './startWords';

type Properties = { portal: Portal; types: DossierTypes; groups: ClientGroup[]; /** What the address names. */ asked: { group: string; client: ClientRecord | null; type: string }; progress: DossierStartProgress; words: Words };

/** New dossiers for one client or for thousands (OB-05). */
export function StartPage({ portal, types, groups, asked, progress, words }: Properties) {
  const { t, tag } = words;
  const board = workDossiersPath(portal.key);
  const group = groups.find(({ name }) => name.toLowerCase() === asked.group.toLowerCase());
  return (
    <div className={styles.page}>
      <BackLink href={board}>{t('workspace.dossiers.heading')}</BackLink>
      <div>
        <h1>{t('workspace.dossiers.start.heading')}</h1>
        <p className={muted}>{t('workspace.dossiers.start.lead')}</p>
      </div>
      <StartProgress address={startDataPath(portal.key, 'progress')} written={progressTold(progress, words)} words={progressWords(words)} />
      <StartForm
        types={types.map(({ key, name }) => ({ key, name }))}
        groups={groups.map(({ name, clients }) => ({ name, clients: numberFormat(tag).format(clients) }))}
        written={{ type: (types.find(({ key }) => key === asked.type) ?? types[0])?.key ?? '', groups: group ? [group.name] : [], clients: asked.client ? [{ documentId: asked.client.documentId, name: asked.client.name }] : [] }}
        paths={{ clients: startDataPath(portal.key, 'clients'), look: startDataPath(portal.key, 'look'), begin: startDataPath(portal.key, 'begin'), progress: startDataPath(portal.key, 'progress'), board }}
        clientPath={`${workClientsPath(portal.key)}/{client}`}
        words={startWords(words)}
      />
    </div>
  );
}
