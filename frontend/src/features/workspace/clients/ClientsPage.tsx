import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClientCompanies, Portal } from '@/cms/types';
import { workClientPath, workClientsPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { TextField } from '@/ui/workspace/TextField';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { readablePhone } from '@/ui/words/phone';
import { CommandButton } from '../commands/CommandButton';
import styles from './Clients.module.css';
import { openSpec } from './clientSpecs';

type Properties = { portal: Portal; found: ClientCompanies; asked: string; words: Words };

/** Dealers and clients of the portal by name (CL-18), with who can sign in there and what they wait for. */
export function ClientsPage({ portal, found: { companies, page, more, currency, mayChange }, asked, words }: Properties) {
  const { t, tag } = words;
  const at = (number: number) => workClientsPath(portal.key, new URLSearchParams({ ...(asked && { q: asked }), ...(number > 1 && { page: String(number) }) }).toString());
  const all = (part: ReactNode) => <TextLinkTo href={workClientsPath(portal.key)}>{part}</TextLinkTo>;
  return (
    <div className={styles.page}>
      <div className={head}>
        <div>
          <h1>{t('workspace.clients.heading')}</h1>
          <p className={muted}>{t('workspace.clients.lead')}</p>
        </div>
        {mayChange ? <CommandButton spec={openSpec(currency, words)} look="primary" /> : null}
      </div>
      <form action={workClientsPath(portal.key)} role="search" className={styles.search}>
        <TextField id="q" label={t('workspace.clients.find')} type="search" defaultValue={asked} autoComplete="off" maxLength={80} />
        <WorkButton>{t('workspace.clients.findNow')}</WorkButton>
      </form>
      {companies.length > 0 ? (
        <ul className={styles.companies} aria-label={t('workspace.clients.heading')}>
          {companies.map(({ documentId, name, kind, phone, logins, openClaims }) => (
            <li key={documentId}>
              <p>
                <Link href={workClientPath(portal.key, documentId)} prefetch={false}>
                  {name}
                </Link>
              </p>
              <p className={muted}>{t(`workspace.clients.kinds.${kind}`)}</p>
              <p>{phone ? readablePhone(phone, tag) : <span className={muted}>{t('workspace.clients.noPhone')}</span>}</p>
              <p className={styles.number}>{t('workspace.clients.logins', { count: logins })}</p>
              <p className={styles.number}>{t('workspace.clients.openClaims', { count: openClaims })}</p>
            </li>
          ))}
        </ul>
      ) : asked ? (
        <Nothing title={t('workspace.clients.notFound', { text: asked })}>{t.rich('workspace.clients.notFoundText', { all })}</Nothing>
      ) : (
        <Nothing title={t('workspace.clients.none')}>{t('workspace.clients.noneText')}</Nothing>
      )}
      {page > 1 || more ? (
        <nav aria-label={t('workspace.company.pages')} className={styles.pages}>
          {page > 1 ? <WorkButtonLink href={at(page - 1)}>{t('workspace.company.before')}</WorkButtonLink> : null}
          {more ? <WorkButtonLink href={at(page + 1)}>{t('workspace.company.after')}</WorkButtonLink> : null}
        </nav>
      ) : null}
    </div>
  );
}
