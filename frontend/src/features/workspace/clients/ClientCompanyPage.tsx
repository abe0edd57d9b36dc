import type { ReactNode } from 'react';
import type { ClientCompany, Portal } from '@/cms/types';
import { workClientsPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { Nothing } from '@/ui/workspace/Nothing';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import { readablePhone } from '@/ui/words/phone';
import { CommandButton } from '../commands/CommandButton';
import styles from './Clients.module.css';
import { changeSpec, inviteSpec } from './clientSpecs';
import { LoginRow } from './LoginRow';

type Properties = { portal: Portal; company: ClientCompany; words: Words };

/** A dealer or client, and who signs in for it (CL-18). */
export function ClientCompanyPage({ portal, company, words }: Properties) {
  const { t, tag } = words;
  const { name, kind, phone, labourRate, currency, openClaims, logins, mayChange } = company;
  return (
    <div className={styles.page}>
      <BackLink href={workClientsPath(portal.key)}>{t('workspace.clients.heading')}</BackLink>
      <div className={head}>
        <h1>{name}</h1>
        {mayChange ? <CommandButton spec={changeSpec(company, words)} /> : null}
      </div>
      <dl className={styles.facts}>
        <Fact name={t('workspace.clients.kind')}>{t(`workspace.clients.kinds.${kind}`)}</Fact>
        <Fact name={t('workspace.clients.phone')}>{phone ? <a href={`tel:${phone}`}>{readablePhone(phone, tag)}</a> : t('workspace.clients.noPhone')}</Fact>
        <Fact name={t('workspace.clients.rate')}>{labourRate === null ? t('workspace.clients.noRate') : t('workspace.clients.perHour', { sum: createMoney(tag, currency, [labourRate]).sum(labourRate) })}</Fact>
        <Fact name={t('workspace.clients.claims')}>{t('workspace.clients.openClaims', { count: openClaims })}</Fact>
      </dl>
      <section aria-labelledby="logins" className={styles.part}>
        <div className={head}>
          <div>
            <h2 id="logins">{t('workspace.clients.whoSignsIn')}</h2>
            <p className={muted}>{t('workspace.clients.whoSignsInLead')}</p>
          </div>
          {mayChange ? <CommandButton spec={inviteSpec(company, portal, words)} look="primary" /> : null}
        </div>
        {logins.length > 0 ? (
          <ul className={styles.logins} aria-labelledby="logins">
            {logins.map((login) => (
              <LoginRow key={login.documentId} company={company} login={login} portal={portal} words={words} />
            ))}
          </ul>
        ) : (
          <Nothing title={t('workspace.clients.nobody')}>{t('workspace.clients.nobodyText')}</Nothing>
        )}
        {mayChange ? null : <p className={muted}>{t('workspace.clients.level')}</p>}
      </section>
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
