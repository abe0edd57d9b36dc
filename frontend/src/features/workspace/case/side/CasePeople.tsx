import type { ReactNode } from 'react';
import { workCasePartPath } from '@/surroundings/paths';
import { wallClock } from '@/ui/words/dates';
import { numberFormat } from '@/ui/words/intl';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { CommandButton } from '../../commands/CommandButton';
import { CommandSwitch } from '../../commands/CommandSwitch';
import type { CommandSpec } from '../../commands/spec';
import type { CaseView } from '../readCase';
import { fullyOf, whenOf } from '../times';
import styles from './CaseSide.module.css';
import { chooseExternalOffice, choosePerson, nameExternalHandler, setReminder, switchQuality } from './peopleSpecs';

/** Who has the case, what is set for it, and who of the customer's side can look at it. */
export function CasePeople({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, datesIn, tag } = words;
  const zone = portal.timeZone;
  const { access } = of.parts;
  const office = of.externalOffice && [of.externalOffice.name, of.externalOffice.km === null ? null : numberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(of.externalOffice.km)].filter(Boolean).join(', ');
  return (
    <dl className={styles.people}>
      <Person name={t('workspace.case.people.handler')} change={choosePerson(view, 'handler')}>
        {of.handler?.name ?? <None>{t('workspace.case.people.none')}</None>}
      </Person>
      <Person name={t('workspace.case.people.external')} change={nameExternalHandler(view)}>
        {of.externalHandler?.name ?? <None>{t('workspace.case.people.none')}</None>}
      </Person>
      <Person name={t('workspace.case.people.externalOffice')} change={chooseExternalOffice(view)}>
        {office ?? <None>{t('workspace.case.people.none')}</None>}
      </Person>
      <Person name={t('workspace.case.people.adviser')} change={choosePerson(view, 'adviser')}>
        {of.technicalAdviser?.name ?? <None>{t('workspace.case.people.none')}</None>}
      </Person>
      <Person name={t('workspace.case.people.quality')}>
        <CommandSwitch spec={switchQuality(view)} on={of.qualityControl} label={t('workspace.case.people.quality')} state={t(of.qualityControl ? 'workspace.case.people.on' : 'workspace.case.people.off')} />
      </Person>
      {of.parts.log ? (
        <Person name={t('workspace.case.people.reminder')} change={setReminder(view)}>
          {of.reminderOn ? (
            <>
              {datesIn(zone).short(of.reminderOn)}
              <small>{datesIn(zone).relative(of.reminderOn)}</small>
            </>
          ) : (
            <None>{t('workspace.case.people.off')}</None>
          )}
        </Person>
      ) : null}
      {access ? (
        <Person name={t('workspace.case.people.access')}>
          <TextLinkTo href={workCasePartPath(portal.key, of.number, 'access')}>{t('workspace.case.access.people', { count: access.people })}</TextLinkTo>
          <small title={access.lastOpenedAt ? fullyOf(access.lastOpenedAt, zone, words) : undefined}>
            {datesIn(zone).capital(access.lastOpenedAt ? t('workspace.case.access.opened', { when: whenOf(wallClock(access.lastOpenedAt, zone), zone, words) }) : t('workspace.case.access.neverOpened'))}
          </small>
          {access.overridden > 0 ? <small className={styles.differs}>{t('workspace.case.access.differs', { count: access.overridden })}</small> : null}
        </Person>
      ) : null}
    </dl>
  );
}

/** A fact, and on the line of its name the way to change it. */
function Person({ name, change = null, children }: { name: string; change?: CommandSpec | null; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {change ? (
        <dd className={styles.change}>
          <CommandButton spec={change} look="link" />
        </dd>
      ) : null}
    </div>
  );
}

function None({ children }: { children: ReactNode }) {
  return <span className={styles.none}>{children}</span>;
}
