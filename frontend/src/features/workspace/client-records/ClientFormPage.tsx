import type { ClientRecord, Portal } from '@/cms/types';
import { workClientPath, workClientsPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { OwnForm } from '../../account/OwnForm';
import { clientFields, type LanguageChoice } from './clientFields';
import styles from './ClientRecords.module.css';
import { saveClientAction } from './saveClient';

type Properties = { portal: Portal; client: ClientRecord | null; languages: LanguageChoice[]; groups: readonly string[]; words: Words };

/** The form for a new client, or for what is known of one (OB-02). */
export function ClientFormPage({ portal, client, languages, groups, words }: Properties) {
  const { t } = words;
  const says = client === null ? 'new' : client.user === 'none' ? 'change' : 'changeUser';
  return (
    <div className={styles.page}>
      {client ? <BackLink href={workClientPath(portal.key, client.documentId)}>{client.name}</BackLink> : <BackLink href={workClientsPath(portal.key)}>{t('workspace.clientRecords.heading')}</BackLink>}
      <div>
        <h1>{client ? t('workspace.clientRecords.changeOf', { name: client.name }) : t('workspace.clientRecords.add')}</h1>
        <p className={muted}>{t(`workspace.clientRecords.formLead.${says}`)}</p>
      </div>
      <OwnForm
        look="work"
        action={saveClientAction}
        hidden={{ portal: portal.key, client: client?.documentId ?? '', version: client?.version ?? '', tries: crypto.randomUUID() }}
        fields={clientFields(client, languages, groups, portal, words)}
        submit={client ? t('workspace.clientRecords.save') : t('workspace.clientRecords.addNow')}
      />
    </div>
  );
}
