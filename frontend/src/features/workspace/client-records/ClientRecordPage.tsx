import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClientRecord, DossierRow, Portal } from '@/cms/types';
import { changeClientPath, startDossiersPath, workClientsPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { readablePhone } from '@/ui/words/phone';
import { CommandButton } from '../commands/CommandButton';
import { DossierItems } from '../dossiers/DossierItems';
import { askedOf, readClientQuery } from './clientQuery';
import styles from './ClientRecords.module.css';
import { ClientTabs } from './ClientTabs';
import { inviteSpec } from './inviteSpec';
import type { LanguageChoice } from './clientFields';
import { UserStatus } from './UserStatus';

type Properties = { portal: Portal; client: ClientRecord; dossiers: DossierRow[]; languages: LanguageChoice[]; words: Words };

/** A client with what the office knows of it, its portal user and its dossiers (OB-02, OB-03). */
export function ClientRecordPage({ portal, client, dossiers, languages, words }: Properties) {
  const { t, tag } = words;
  const { documentId, name, email, mobile, language, groups, user } = client;
  const invite = inviteSpec(client, words);
  const spoken = languages.find((one) => one.tag === (language ?? portal.locale))?.name ?? portal.locale;
  return (
    <div className={styles.page}>
      <BackLink href={workClientsPath(portal.key)}>{t('workspace.clientRecords.heading')}</BackLink>
      <div className={head}>
        <div>
          <h1>{name}</h1>
          <p className={styles.user}>
            <UserStatus user={user} words={words} />
          </p>
        </div>
        <div className={styles.acts}>
          {invite ? <CommandButton spec={invite} look="primary" tellsWhy /> : null}
          <WorkButtonLink href={changeClientPath(portal.key, documentId)}>{t('workspace.clientRecords.change')}</WorkButtonLink>
          <WorkButtonLink href={startDossiersPath(portal.key, new URLSearchParams({ client: documentId }).toString())}>{t('workspace.clientRecords.start')}</WorkButtonLink>
        </div>
      </div>
      <ClientTabs portal={portal} client={client} current="record" words={words} />
      <div className={styles.parts}>
        <section className={styles.part} aria-labelledby="dossiers">
          <h2 id="dossiers">{t('workspace.dossiers.heading')}</h2>
          {dossiers.length > 0 ? <DossierItems portal={portal} dossiers={dossiers} called="type" words={words} /> : <Nothing title={t('workspace.clientRecords.noDossiers')}>{t('workspace.clientRecords.noDossiersText')}</Nothing>}
        </section>
        <aside aria-label={t('workspace.clientRecords.facts')}>
          <dl className={styles.facts}>
            <Fact name={t('workspace.clientRecords.fields.email')}>{email ? <a href={`mailto:${email}`}>{email}</a> : <span className={styles.lacking}>{t('workspace.clientRecords.noEmail')}</span>}</Fact>
            <Fact name={t('workspace.clientRecords.fields.mobile')}>{mobile ? <a href={`tel:${mobile}`}>{readablePhone(mobile, tag)}</a> : <span className={muted}>{t('workspace.clientRecords.noMobile')}</span>}</Fact>
            <Fact name={t('workspace.clientRecords.fields.language')}>{spoken}</Fact>
            <Fact name={t('workspace.clientRecords.fields.groups')}>
              {groups.length > 0 ? (
                groups.map((group) => (
                  <p key={group}>
                    <Link href={workClientsPath(portal.key, askedOf(readClientQuery({ group })).toString())} prefetch={false}>
                      {group}
                    </Link>
                  </p>
                ))
              ) : (
                <span className={muted}>{t('workspace.clientRecords.noGroups')}</span>
              )}
            </Fact>
          </dl>
        </aside>
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
