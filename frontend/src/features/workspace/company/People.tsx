import { ChevronDown } from 'lucide';
import type { Company, CompanyMember, CompanyOffice, Portal } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import styles from './People.module.css';
import { PersonRow } from './PersonRow';

type Properties = { office: CompanyOffice; company: Company; portal: Portal; words: Words };

/** Who works at an office, and, folded away, who has left it. */
export function People({ office, company, portal, words }: Properties) {
  const { t } = words;
  const all = company.members.filter(({ office: { documentId } }) => documentId === office.documentId);
  const [working, left] = [all.filter(({ active }) => active), all.filter(({ active }) => !active)];
  const listed = (people: CompanyMember[], label: string) => (
    <ul className={styles.people} aria-label={label}>
      {people.map((member) => (
        <PersonRow key={member.documentId} member={member} company={company} portal={portal} words={words} />
      ))}
    </ul>
  );
  return (
    <div>
      {working.length > 0 ? listed(working, t('workspace.company.people', { office: office.name })) : <p className={styles.nobody}>{t('workspace.company.nobody')}</p>}
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
