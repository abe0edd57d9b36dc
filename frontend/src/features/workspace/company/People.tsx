import { ChevronDown } from 'lucide';
import type { Company, CompanyMember, CompanyOffice, Portal } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import styles from './People.module.css';
import { PersonRow } from './PersonRow';

type Properties = { office: CompanyOffice; people: CompanyMember[]; company: Company; portal: Portal; words: Words };

/** Of those found at an office: who works there, and, folded away, who has left it. */
export function People({ office, people, company, portal, words }: Properties) {
  const { t } = words;
  const [working, left] = [people.filter(({ active }) => active), people.filter(({ active }) => !active)];
  const isEmpty = !company.members.some((one) => one.active && one.office.documentId === office.documentId);
  const listed = (members: CompanyMember[], label: string) => (
    <ul className={styles.people} aria-label={label}>
      {members.map((member) => (
        <PersonRow key={member.documentId} member={member} company={company} portal={portal} words={words} />
      ))}
    </ul>
  );
  return (
    <div>
      {working.length > 0 ? listed(working, t('workspace.company.people', { office: office.name })) : isEmpty ? <p className={styles.nobody}>{t('workspace.company.nobody')}</p> : null}
      {left.length > 0 ? (
        <details className={styles.left}>
          <summary>
            {t('workspace.company.left', { count: left.length })}
            <Icon of={ChevronDown} className={styles.chevron} />
          </summary>
          {listed(left, t('workspace.company.leftOf', { office: office.name }))}
        </details>
      ) : null}
    </div>
  );
}
