import type { Company, Member, Portal } from '@/cms/types';
import { accountPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import type { Words } from '@/ui/words/createWords';
import { absenceAt } from './absence';
import styles from './Company.module.css';
import { OfficeFacts } from './OfficeFacts';
import { People } from './People';

type Properties = {
  portal: Portal;
  member: Member;
  /** Null for whoever does not look after her company. */
  company: Company | null;
  words: Words;
};

/** What a company looks after itself (spec 25, level 4): its offices, and who works there. */
export function CompanyPage({ portal, member, company, words }: Properties) {
  const { t } = words;
  if (!company) {
    return (
      <div className={styles.page}>
        <h1>{t('workspace.company.title')}</h1>
        <Nothing title={t('workspace.company.closedTitle')}>
          {t.rich('workspace.company.closed', { account: (part) => <TextLinkTo href={accountPath(portal.key)}>{part}</TextLinkTo> })}
        </Nothing>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{headline(company, portal, words)}</h1>
        <p className={styles.muted}>{member.company?.kind === 'own' ? t('workspace.company.leadOwn') : t('workspace.company.lead', { portal: portal.name })}</p>
      </div>
      {company.offices.length === 0 ? (
        <Nothing title={t('workspace.company.noneTitle')}>
          {t('workspace.company.none')}
        </Nothing>
      ) : null}
      {company.offices.map((office) => (
        <section key={office.documentId} id={office.documentId} className={styles.office} aria-labelledby={`name-${office.documentId}`}>
          <OfficeFacts office={office} company={company} words={words} />
          <People office={office} company={company} portal={portal} words={words} />
        </section>
      ))}
    </div>
  );
}

/** How the company stands today, in sentences: whom one counts on, who is away, which office rests. */
function headline({ name, offices, members }: Company, { timeZone }: Portal, { t, datesIn }: Words): string {
  const { today } = datesIn(timeZone);
  const people = members.filter(({ active }) => active);
  const away = people.filter((one) => absenceAt(one, today)?.when === 'now').length;
  const resting = offices.filter(({ available }) => !available).length;
  return [
    t('workspace.company.heading', { company: name, offices: offices.length, people: people.length }),
    away > 0 ? t('workspace.company.away', { count: away }) : null,
    resting > 0 ? t('workspace.company.resting', { count: resting }) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
