import type { ReactNode } from 'react';
import type { DossierList, DossierStartProgress, DossierTypes, Portal } from '@/cms/types';
import { dossierDocumentsPath, startDataPath, startDossiersPath, workDossiersPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { TextField } from '@/ui/workspace/TextField';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { TabCount, WorkTabs } from '@/ui/workspace/WorkTabs';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import Link from 'next/link';
import { DossierItems } from './DossierItems';
import { addressOf, DOSSIER_LISTS, type DossierQuery } from './dossierQuery';
import styles from './Dossiers.module.css';
import { Funnel } from './Funnel';
import { StartProgress } from './start/StartProgress';
import { progressTold, progressWords } from './start/progressTold';
import { totalsOf } from './totals';

type Properties = { portal: Portal; types: DossierTypes; type: DossierTypes[number]; query: DossierQuery; found: DossierList; start: DossierStartProgress; words: Words };

/** Which client is at which step, who is stuck, and with whom (OB-07). */
export function DossiersPage({ portal, types, type, query, found, start, words }: Properties) {
  const { t, tag } = words;
  const totals = totalsOf(type, query.step);
  const at = (part: Partial<DossierQuery>) => workDossiersPath(portal.key, addressOf({ ...query, page: 1, ...part }));
  const figure = (count: number) => numberFormat(tag).format(count);
  const progress = progressTold(start, words);
  return (
    <div className={styles.page}>
      <div className={head}>
        <div>
          <h1>{t('workspace.dossiers.heading')}</h1>
          <p className={muted}>{t('workspace.dossiers.lead', totalsOf(type, ''))}</p>
        </div>
        <div className={styles.acts}>
          <WorkButtonLink href={startDossiersPath(portal.key)} look="primary">
            {t('workspace.dossiers.start.open')}
          </WorkButtonLink>
          <WorkButtonLink href={dossierDocumentsPath(portal.key)}>{t('workspace.dossiers.documents')}</WorkButtonLink>
        </div>
      </div>
      {progress ? <StartProgress address={startDataPath(portal.key, 'progress')} written={progress} words={progressWords(words)} /> : null}
      {types.length > 1 ? (
        <WorkTabs label={t('workspace.dossiers.types')} className={styles.tabs}>
          {types.map(({ key, name }) => (
            <Link key={key} href={at({ type: key, step: '' })} prefetch={false} aria-current={key === type.key ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </WorkTabs>
      ) : null}
      <Funnel portal={portal} type={type} query={query} words={words} />
      <section className={styles.list} aria-labelledby="list">
        <h2 id="list">{query.step ? (type.steps.find(({ key }) => key === query.step)?.title ?? type.name) : type.name}</h2>
        <WorkTabs label={t('workspace.dossiers.lists.label')} className={styles.tabs}>
          {DOSSIER_LISTS.map((list) => (
            <Link key={list} href={at({ list, ...(list === 'closed' && { step: '' }) })} prefetch={false} scroll={false} aria-current={list === query.list ? 'page' : undefined}>
              {t(`workspace.dossiers.lists.${list}`)} <TabCount>{figure(totals[list])}</TabCount>
            </Link>
          ))}
        </WorkTabs>
        <form action={workDossiersPath(portal.key)} role="search" className={styles.search} key={query.words}>
          <TextField id="q" label={t('workspace.dossiers.find')} type="search" defaultValue={query.words} autoComplete="off" maxLength={80} />
          {[...new URLSearchParams(addressOf({ ...query, words: '', page: 1 }))].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <WorkButton>{t('workspace.dossiers.findNow')}</WorkButton>
          {query.words ? <WorkButtonLink href={at({ words: '' })}>{t('workspace.dossiers.all')}</WorkButtonLink> : null}
        </form>
        <Listed {...{ portal, query, found, words }} isEmpty={totals.open + totals.closed === 0} />
        {found.page > 1 || found.more ? (
          <nav aria-label={t('workspace.company.pages')} className={styles.acts}>
            {found.page > 1 ? <WorkButtonLink href={at({ page: found.page - 1 })}>{t('workspace.company.before')}</WorkButtonLink> : null}
            {found.more ? <WorkButtonLink href={at({ page: found.page + 1 })}>{t('workspace.company.after')}</WorkButtonLink> : null}
          </nav>
        ) : null}
      </section>
    </div>
  );
}

function Listed({ portal, query, found, isEmpty, words }: Pick<Properties, 'portal' | 'query' | 'found' | 'words'> & { isEmpty: boolean }) {
  const { t } = words;
  if (found.dossiers.length > 0) return <DossierItems portal={portal} dossiers={found.dossiers} words={words} />;
  const to = (href: string) => (part: ReactNode) => <TextLinkTo href={href}>{part}</TextLinkTo>;
  if (query.words !== '' || query.page > 1) return <Nothing title={t('workspace.dossiers.notFound')}>{t.rich('workspace.dossiers.notFoundText', { all: to(workDossiersPath(portal.key, addressOf({ ...query, words: '', page: 1 }))) })}</Nothing>;
  if (isEmpty && query.step === '') return <Nothing title={t('workspace.dossiers.none')}>{t.rich('workspace.dossiers.noneText', { start: to(startDossiersPath(portal.key)) })}</Nothing>;
  return <Nothing title={t(`workspace.dossiers.noneIn.${query.list}`)}>{t(`workspace.dossiers.noneInText.${query.list}`)}</Nothing>;
}
