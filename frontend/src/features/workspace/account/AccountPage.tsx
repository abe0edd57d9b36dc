import type { ReactNode } from 'react';
import type { Account, Member, MemberSession, Oneself, Portal } from '@/cms/types';
import { accountFields, accountHidden } from '@/features/account/accountFields';
import { OwnForm } from '@/features/account/OwnForm';
import { saveAccountAction } from '@/features/account/saveAccount';
import { hasCases } from '@/surroundings/areas';
import { companyPath, memberSessionsPath } from '@/surroundings/paths';
import { ActionForm } from '@/ui/workspace/ActionForm';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { Toasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { roleOf } from '../shell/member';
import { SignOutForm } from '@/features/account/SignOutForm';
import { toastWords } from '../toastWords';
import styles from './Account.module.css';
import { changePasswordAction, endOthersAction } from '@/features/account/accessActions';
import { OwnAbsence } from './OwnAbsence';
import { SessionList } from './SessionList';
import { sessionRows } from '@/features/account/sessionRows';

type Properties = { portal: Portal; member: Member; account: Account; oneself: Oneself; sessions: MemberSession[]; done: 'ended' | 'endedOthers' | null; words: Words };

/** Who one is here, when one is away, the password, and where else one is signed in. */
export function AccountPage({ portal, member, account, oneself, sessions, done, words }: Properties) {
  const { t } = words;
  const rows = sessionRows(sessions, portal, words);
  return (
    <div className={styles.page}>
      <h1>{t('workspace.you.heading')}</h1>
      {done ? <WorkNotice>{t(`workspace.you.${done}`)}</WorkNotice> : null}
      <Part id="facts" heading={t('workspace.you.facts')}>
        <dl className={styles.facts}>
          <Fact name={t('workspace.you.name')}>{member.name}</Fact>
          <Fact name={t('workspace.you.email')}>{member.email}</Fact>
          <Fact name={t('workspace.you.company')}>{member.leadsCompany && member.company ? <TextLinkTo href={companyPath(portal.key)}>{member.company.name}</TextLinkTo> : member.company?.name}</Fact>
          <Fact name={t('workspace.you.office')}>{member.office?.name}</Fact>
          {hasCases(portal) && member.company?.kind === 'own' && member.level >= 5 ? <Fact name={t('workspace.you.role')}>{roleOf(member, words)}</Fact> : null}
        </dl>
        <SignOutForm portal={portal.key}>
          <WorkButton>{t('workspace.signOut')}</WorkButton>
        </SignOutForm>
      </Part>
      <Part id="details" heading={t('claims.account.details')} lead={t('claims.account.detailsLead')}>
        <OwnForm look="work" action={saveAccountAction} hidden={accountHidden(portal, account)} fields={accountFields(account, member, portal, words)} submit={t('claims.account.submit')} />
      </Part>
      <Part id="away" heading={t('workspace.you.away.heading')} lead={t('workspace.you.away.lead')}>
        <Toasts words={toastWords(words)}>
          <OwnAbsence oneself={oneself} portal={portal} words={words} />
        </Toasts>
      </Part>
      <Part id="sessions" heading={t('workspace.you.sessions')} lead={rows.length > 1 ? t('workspace.you.sessionsLead') : t('workspace.you.only')}>
        <SessionList portal={portal.key} address={memberSessionsPath(portal.key)} written={rows} words={{ current: t('workspace.you.current'), end: t('workspace.you.end') }} />
        {rows.length > 1 ? (
          <form action={endOthersAction}>
            <input type="hidden" name="portal" value={portal.key} />
            <WorkButton>{t('workspace.you.endOthers')}</WorkButton>
          </form>
        ) : null}
      </Part>
      <Part id="password-part" heading={t('workspace.you.change')} lead={t('workspace.you.changeLead')}>
        <div className={styles.form}>
          <ActionForm
            action={changePasswordAction}
            hidden={{ portal: portal.key }}
            fields={[
              { name: 'current', label: t('workspace.password.current'), type: 'password', autoComplete: 'current-password' },
              { name: 'password', label: t('workspace.password.new'), type: 'password', autoComplete: 'new-password', hint: t('workspace.password.hint') },
            ]}
            submit={t('workspace.you.submit')}
          />
        </div>
      </Part>
    </div>
  );
}

function Part({ id, heading, lead, children }: { id: string; heading: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        {lead ? <p className={styles.muted}>{lead}</p> : null}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}
