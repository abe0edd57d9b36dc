import type { Company, Member, Portal } from '@/cms/types';
import { hasCases } from '@/surroundings/areas';
import { accountPath, companyPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { TextField } from '@/ui/workspace/TextField';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import type { Words } from '@/ui/words/createWords';
import { absenceAt } from './absence';
import styles from './Company.module.css';
import { type FoundPeople, foundPeople, PEOPLE_PAGE } from './foundPeople';
import { OfficeFacts } from './OfficeFacts';
import { People } from './People';

type Properties = {
  portal: Portal;
  member: Member;
  /** Null for whoever does not look after her company. */
  company: Company | null;
  /** Whom the page is asked for, as it stands in its address. */
  asked: { text: string; page: number };
  words: Words;
};

/** What a company looks after itself (spec 25, level 4): its offices, and who works there. */
export function CompanyPage({ portal, member, company, asked, words }: Properties) {
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
  const found = foundPeople(company, asked.text, asked.page);
  const isLong = company.members.length + company.offices.length > PEOPLE_PAGE;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{headline(company, portal, words)}</h1>
        <p className={styles.muted}>{!hasCases(portal) ? t('workspace.clients.own.lead') : member.company?.kind === 'own' ? t('workspace.company.leadOwn') : t('workspace.company.lead', { portal: portal.name })}</p>
      </div>
      {company.offices.length === 0 ? (
        <Nothing title={t('workspace.company.noneTitle')}>
          {t('workspace.company.none')}
        </Nothing>
      ) : null}
      {isLong || asked.text !== '' ? <Search address={companyPath(portal.key)} text={asked.text} found={found} words={words} /> : null}
      {found.offices.map(({ office, people }) => (
        <section key={office.documentId} id={office.documentId} className={styles.office} aria-labelledby={`name-${office.documentId}`}>
          <OfficeFacts office={office} company={company} portal={portal} words={words} />
          <People office={office} people={people} company={company} portal={portal} words={words} />
        </section>
      ))}
      {found.pages > 1 ? <Pages address={companyPath(portal.key)} text={asked.text} found={found} words={words} /> : null}
    </div>
  );
}

type Looked = { address: string; text: string; found: FoundPeople; words: Words };

/** Finds people and offices by words; where nobody has them, it says so and leads back to all. */
function Search({ address, text, found: { count, offices }, words: { t } }: Looked) {
  return (
    <>
      <form action={address} role="search" className={styles.search}>
        <TextField id="q" label={t('workspace.company.find')} type="search" defaultValue={text} autoComplete="off" maxLength={200} />
        <WorkButton>{t('workspace.company.findNow')}</WorkButton>
      </form>
      {text === '' ? null : offices.length === 0 ? (
        <Nothing title={t('workspace.company.notFound', { text })}>{t.rich('workspace.company.notFoundText', { all: (part) => <TextLinkTo href={address}>{part}</TextLinkTo> })}</Nothing>
      ) : (
        <p className={styles.muted}>{t.rich('workspace.company.found', { count, text, all: (part) => <TextLinkTo href={address}>{part}</TextLinkTo> })}</p>
      )}
    </>
  );
}

/** The pages before and after this one. */
function Pages({ address, text, found: { page, pages }, words: { t } }: Looked) {
  const at = (number: number) => `${address}?${new URLSearchParams({ ...(text !== '' && { q: text }), page: String(number) }).toString()}`;
  return (
    <nav aria-label={t('workspace.company.pages')} className={styles.pages}>
      {page > 1 ? <WorkButtonLink href={at(page - 1)}>{t('workspace.company.before')}</WorkButtonLink> : null}
      <p>{t('workspace.company.page', { page, pages })}</p>
      {page < pages ? <WorkButtonLink href={at(page + 1)}>{t('workspace.company.after')}</WorkButtonLink> : null}
    </nav>
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
