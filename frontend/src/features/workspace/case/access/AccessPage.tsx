import type { CustomerAccess } from '@/cms/types';
import { listCustomerAccess, readCaseSettings } from '@/cms/workCase';
import { wallClock } from '@/ui/words/dates';
import { Status } from '@/ui/workspace/Status';
import { CommandButton } from '../../commands/CommandButton';
import { WorkInitials } from '../../WorkInitials';
import { type CaseView, seen } from '../readCase';
import { whenOf } from '../times';
import styles from './Access.module.css';
import { accessSpecs } from './accessSpecs';
import { overrideRows, overrideWords } from './overrideRows';
import { OverridesForm } from './OverridesForm';

/** Who of the customer's side can look at the case (CP-09), and what is set for this case alone (CP-04). */
export async function AccessPage({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t } = words;
  const [access, settings] = await seen(Promise.all([listCustomerAccess(portal.key, of.documentId), readCaseSettings(portal.key, of.documentId)]));
  return (
    <>
      <section aria-labelledby="access">
        <h2 id="access">{t('workspace.case.access.heading')}</h2>
        <p className={styles.muted}>{t('workspace.case.access.lead')}</p>
        <ul className={styles.people}>
          {access.map((one) => (
            <Reader key={one.contact.documentId} one={one} view={view} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="overrides" className={styles.settings}>
        <h2 id="overrides">{t('workspace.case.access.settings')}</h2>
        <p className={styles.muted}>{t('workspace.case.access.settingsLead')}</p>
        <OverridesForm key={settings.version} id={of.documentId} version={settings.version} rows={overrideRows(settings, of, words)} words={overrideWords(words)} />
      </section>
    </>
  );
}

function Reader({ one, view: { portal, of, words } }: { one: CustomerAccess; view: CaseView }) {
  const { t } = words;
  const { contact, grant, hindrance } = one;
  const zone = portal.timeZone;
  const at = (instant: string) => whenOf(wallClock(instant, zone), zone, words);
  const role = contact.role === 'customer' || contact.role === 'contactPerson' ? contact.role : 'other';
  const state = grant === null ? 'none' : grant.revokedAt === null ? 'open' : 'revoked';
  return (
    <li>
      <WorkInitials name={contact.name} of="customer" />
      <div className={styles.who}>
        <p>
          <b>{contact.name}</b>, {t(`workspace.case.role.${role}`)}
        </p>
        <p className={styles.muted}>
          {grant === null ? t('workspace.case.access.neverGranted') : t(`workspace.case.access.since.${grant.source}`, { when: at(grant.since) })}
          {grant?.lastOpenedAt ? `, ${t('workspace.case.access.opened', { when: at(grant.lastOpenedAt) })}` : grant ? `, ${t('workspace.case.access.neverOpened')}` : null}
        </p>
        {hindrance ? <p className={styles.hindered}>{t(`workspace.case.access.hindrance.${hindrance}`)}</p> : null}
      </div>
      <Status code={state === 'open' ? '✓' : state === 'revoked' ? '×' : '–'} tone={state === 'open' ? 'ok' : state === 'revoked' ? 'bad' : 'plain'}>
        {t(`workspace.case.access.state.${state}`)}
      </Status>
      <span className={styles.acts}>
        {accessSpecs(of, one, words).map((spec) => (
          <CommandButton key={spec.label} spec={spec} small />
        ))}
      </span>
    </li>
  );
}
