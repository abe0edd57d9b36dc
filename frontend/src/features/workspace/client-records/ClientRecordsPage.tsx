import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClientGroup } from '@/cms/clientRecords';
import type { ClientRecord, ClientRecords, Portal } from '@/cms/types';
import { clientImportPath, inviteClientsPath, newClientPath, startDossiersPath, workClientPath, workClientsPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { ChoiceField, TextField } from '@/ui/workspace/TextField';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { readablePhone } from '@/ui/words/phone';
import { columnsTold } from '../table-import/importProblem';
import { importWords } from '../table-import/importTold';
import { TableImportNow } from '../table-import/TableImportNow';
import { clientColumns, MOST_LINES } from './clientImportTold';
import { askedOf, type ClientQuery } from './clientQuery';
import styles from './ClientRecords.module.css';
import { UserStatus } from './UserStatus';

type Properties = { portal: Portal; query: ClientQuery; found: ClientRecords; groups: ClientGroup[]; words: Words };

/** The clients of an office by name (OB-02), in which relation groups they are, and how far their portal users have come. */
export function ClientRecordsPage({ portal, query, found: { clients, page, more }, groups, words }: Properties) {
  const { t, tag } = words;
  const at = (part: Partial<ClientQuery>) => workClientsPath(portal.key, askedOf({ ...query, page: 1, ...part }).toString());
  const isNarrowed = query.words !== '' || query.group !== '';
  const figure = (count: number) => numberFormat(tag).format(count);
  return (
    <div className={styles.page}>
      <div className={head}>
        <div>
          <h1>{t('workspace.clientRecords.heading')}</h1>
          <p className={muted}>{t('workspace.clientRecords.lead')}</p>
        </div>
        <div className={styles.acts}>
          <WorkButtonLink href={newClientPath(portal.key)} look="primary">
            {t('workspace.clientRecords.add')}
          </WorkButtonLink>
          {query.group ? <WorkButtonLink href={startDossiersPath(portal.key, new URLSearchParams({ group: query.group }).toString())}>{t('workspace.clientRecords.startForGroup')}</WorkButtonLink> : null}
          {clients.length > 0 ? <WorkButtonLink href={inviteClientsPath(portal.key, new URLSearchParams({ ...(query.group && { group: query.group }) }).toString())}>{t('workspace.clientRecords.inviteMany.open')}</WorkButtonLink> : null}
          <WorkButtonLink href="#bring">{t('workspace.clientRecords.bring')}</WorkButtonLink>
        </div>
      </div>
      <form action={workClientsPath(portal.key)} role="search" className={styles.search} key={askedOf(query).toString()}>
        <TextField id="q" label={t('workspace.clientRecords.find')} type="search" defaultValue={query.words} autoComplete="off" maxLength={80} />
        <ChoiceField id="group" label={t('workspace.clientRecords.group')} open={t('workspace.clientRecords.anyGroup')} defaultValue={groups.find(({ name }) => name.toLowerCase() === query.group.toLowerCase())?.name ?? ''} choices={groups.map(({ name, clients: count }) => ({ value: name, label: `${name} (${figure(count)})` }))} />
        <WorkButton>{t('workspace.clientRecords.findNow')}</WorkButton>
        {isNarrowed ? <WorkButtonLink href={workClientsPath(portal.key)}>{t('workspace.clientRecords.all')}</WorkButtonLink> : null}
      </form>
      {clients.length > 0 ? (
        <ul className={styles.clients} aria-label={t('workspace.clientRecords.heading')}>
          {clients.map((client) => (
            <ClientRow key={client.documentId} portal={portal} client={client} words={words} />
          ))}
        </ul>
      ) : isNarrowed ? (
        <Nothing title={t('workspace.clientRecords.notFound')}>{t.rich('workspace.clientRecords.notFoundText', { all: (part: ReactNode) => <TextLinkTo href={workClientsPath(portal.key)}>{part}</TextLinkTo> })}</Nothing>
      ) : (
        <Nothing title={t('workspace.clientRecords.none')}>{t('workspace.clientRecords.noneText')}</Nothing>
      )}
      {page > 1 || more ? (
        <nav aria-label={t('workspace.company.pages')} className={styles.acts}>
          {page > 1 ? <WorkButtonLink href={at({ page: page - 1 })}>{t('workspace.company.before')}</WorkButtonLink> : null}
          {more ? <WorkButtonLink href={at({ page: page + 1 })}>{t('workspace.company.after')}</WorkButtonLink> : null}
        </nav>
      ) : null}
      <section id="bring" className={styles.part} aria-labelledby="bring-heading">
        <h2 id="bring-heading">{t('workspace.clientRecords.bring')}</h2>
        <TableImportNow address={clientImportPath(portal.key)} hint={t('workspace.clientRecords.bringLead', { most: figure(MOST_LINES), ...columnsTold(clientColumns(words), words) })} words={importWords(words)} />
      </section>
    </div>
  );
}

function ClientRow({ portal, client: { documentId, name, email, mobile, groups, user }, words }: { portal: Portal; client: ClientRecord; words: Words }) {
  const { t, tag } = words;
  return (
    <li>
      <p>
        <Link href={workClientPath(portal.key, documentId)} prefetch={false}>
          {name}
        </Link>
      </p>
      <div className={styles.reached}>
        <p>{email ?? <span className={styles.lacking}>{t('workspace.clientRecords.noEmail')}</span>}</p>
        {mobile ? <p className={muted}>{readablePhone(mobile, tag)}</p> : null}
      </div>
      <p className={muted}>{groups.join(', ')}</p>
      <div className={styles.status}>
        <UserStatus user={user} words={words} />
      </div>
    </li>
  );
}
