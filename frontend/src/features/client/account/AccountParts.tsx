import type { Account, MemberSession } from '@/cms/types';
import { accountFields, accountHidden } from '@/features/account/accountFields';
import { OwnForm } from '@/features/account/OwnForm';
import { saveAccountAction } from '@/features/account/saveAccount';
import { changePasswordAction, endOthersAction, endSessionAction } from '@/features/account/accessActions';
import { sessionRows } from '@/features/account/sessionRows';
import { Button } from '@/ui/Button';
import { Hidden } from '@/ui/layout';
import { Notice } from '@/ui/Notice';
import { Note, Section } from '@/ui/Section';
import type { ClientView } from '../readClient';
import styles from './ClientAccount.module.css';

type Properties = { view: Pick<ClientView, 'portal' | 'member' | 'words'>; account: Account; sessions: MemberSession[]; done: 'ended' | 'endedOthers' | null };

/** CL-17: who one is, how one is written to, the password, and where else one is signed in; within the frame of either client portal. */
export function AccountParts({ view, account, sessions, done }: Properties) {
  const { portal, member, words } = view;
  const { t } = words;
  const rows = sessionRows(sessions, portal, words);
  const here = { portal: portal.key, from: 'client' };
  return (
    <>
      <div className={styles.head}>
        <h1>{t('claims.account.heading')}</h1>
        <p>
          {account.email}, {member.company?.name}
        </p>
      </div>
      {done ? <Notice tone="success">{t(`workspace.you.${done}`)}</Notice> : null}
      <div className={styles.parts}>
        <Section id="details" heading={t('claims.account.details')}>
          <div className={styles.part}>
            <OwnForm look="client" action={saveAccountAction} hidden={accountHidden(portal, account)} fields={accountFields(account, member, portal, words)} submit={t('claims.account.submit')} />
          </div>
        </Section>
        <div>
          <Section id="password-part" heading={t('workspace.you.change')}>
            <Note>{t('workspace.you.changeLead')}</Note>
            <div className={styles.part}>
              <OwnForm
                look="client"
                action={changePasswordAction}
                hidden={{ portal: portal.key }}
                fields={[
                  { name: 'current', label: t('workspace.password.current'), kind: 'password', autoComplete: 'current-password' },
                  { name: 'password', label: t('workspace.password.new'), kind: 'password', autoComplete: 'new-password', hint: t('workspace.password.hint') },
                ]}
                submit={t('workspace.you.submit')}
              />
            </div>
          </Section>
          <Section id="sessions" heading={t('workspace.you.sessions')}>
            <Note>{rows.length > 1 ? t('workspace.you.sessionsLead') : t('workspace.you.only')}</Note>
            <ul className={styles.sessions}>
              {rows.map(({ id, device, times, current, endOf }) => (
                <li key={id}>
                  <div>
                    <b>{device}</b>
                    <p>{times}</p>
                  </div>
                  {current ? (
                    <p className={styles.here}>{t('workspace.you.current')}</p>
                  ) : (
                    <form action={endSessionAction}>
                      <Kept of={{ ...here, id }} />
                      <Button look="quiet">
                        <span aria-hidden="true">{t('workspace.you.end')}</span>
                        <Hidden>{endOf}</Hidden>
                      </Button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
            {rows.length > 1 ? (
              <form action={endOthersAction} className={styles.part}>
                <Kept of={here} />
                <Button look="quiet">{t('workspace.you.endOthers')}</Button>
              </form>
            ) : null}
          </Section>
        </div>
      </div>
    </>
  );
}

function Kept({ of }: { of: Record<string, string> }) {
  return Object.entries(of).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
