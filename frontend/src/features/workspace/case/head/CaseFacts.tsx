import type { WorkCase } from '@/cms/types';
import { readablePhone } from '@/ui/words/phone';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import { setDamageNote } from '../side/peopleSpecs';
import { CallLink } from './CallLink';
import styles from './CaseHead.module.css';
import { logCall } from './caseSpecs';

const NEEDS = ['answerCustomer', 'officeNamesHandler', 'approveTask', 'approveBudget', 'decide', 'addTask', 'chooseOffice', 'officeConfirms', 'officeNamesResponsible', 'daysAreSet', 'budgetComes', 'workStarts', 'workEnds', 'close', 'waits'] as const;

/** Who the case is about, what happened, and what comes next. */
export function CaseFacts({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, datesIn } = words;
  const need = NEEDS.find((known) => known === of.next?.needs);
  const note = setDamageNote(view);
  const contact = (role: string) => of.contacts.filter((person) => person.role === role);
  return (
    <dl className={styles.facts}>
      {(['customer', 'contactPerson'] as const).map((role) => {
        const people = contact(role);
        return people.length > 0 ? (
          <div key={role}>
            <dt>{t(`workspace.case.role.${role}`)}</dt>
            {people.map((person) => (
              <dd key={person.documentId}>
                <Contact person={person} view={view} />
              </dd>
            ))}
          </div>
        ) : null;
      })}
      <div className={styles.grow}>
        <dt>{t('workspace.case.damageNote')}</dt>
        <dd className={styles.note}>
          <span title={of.damageNote ?? undefined}>{of.damageNote ?? of.title}</span>
          {note ? <CommandButton spec={note} look="link" className={styles.edit} /> : null}
        </dd>
      </div>
      {need ? (
        <div>
          <dt>{t('workspace.case.next')}</dt>
          <dd>
            {of.next?.dueOn ? <b>{datesIn(portal.timeZone).short(of.next.dueOn)}, </b> : null}
            {t(`workspace.case.needs.${need}`)}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Contact({ person: { name, mobile }, view: { of, words } }: { person: WorkCase['contacts'][number]; view: CaseView }) {
  return (
    <>
      <b>{name}</b>
      {mobile ? <CallLink mobile={mobile} readable={readablePhone(mobile, words.tag)} spec={logCall(of, { name, mobile }, words)} className={styles.phone} iconClass={styles.phoneIcon} /> : null}
    </>
  );
}
