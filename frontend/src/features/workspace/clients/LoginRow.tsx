import type { ClientCompany, ClientLogin, Portal } from '@/cms/types';
import { Hidden } from '@/ui/layout';
import { Status } from '@/ui/workspace/Status';
import { muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { CommandButton } from '../commands/CommandButton';
import { WorkInitials } from '../WorkInitials';
import styles from './Clients.module.css';
import { loginSpecs } from './clientSpecs';

type Properties = { company: ClientCompany; login: ClientLogin; portal: Portal; words: Words };

const looks = { invited: { code: '…', tone: 'warn' }, active: { code: '✓', tone: 'ok' }, locked: { code: '–', tone: 'bad' } } as const;

/** Somebody who signs in for a company: how far the login has come, when it was used last, what can be done with it. */
export function LoginRow({ company, login, portal, words }: Properties) {
  const { t } = words;
  const { name, title, email, state } = login;
  return (
    <li>
      <WorkInitials name={name} of="customer" />
      <div className={styles.who}>
        <p>
          <b>{name}</b>
          {title ? <span className={muted}> {title}</span> : null}
        </p>
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      </div>
      <div>
        <Status {...looks[state]}>{t(`workspace.clients.states.${state}`)}</Status>
        <p className={muted}>{since(login, portal, words)}</p>
      </div>
      <div className={styles.acts}>
        {loginSpecs(company, login, words).map((spec) => (
          <CommandButton key={spec.label} spec={spec} small>
            {spec.label}
            <Hidden> {name}</Hidden>
          </CommandButton>
        ))}
      </div>
    </li>
  );
}

function since({ signedInAt, invitedAt }: ClientLogin, { timeZone }: Portal, { t, datesIn }: Words): string {
  const dates = datesIn(timeZone);
  const when = (at: string) => {
    const { key, ...parts } = dates.when(wallClock(at, timeZone));
    return t(`when.${key}`, parts);
  };
  if (signedInAt) return t('workspace.clients.signedIn', { when: when(signedInAt) });
  return invitedAt ? t('workspace.clients.invited', { when: when(invitedAt) }) : t('workspace.clients.never');
}
