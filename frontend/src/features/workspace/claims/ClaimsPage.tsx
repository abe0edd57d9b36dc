import Link from 'next/link';
import type { ClaimCounts, ListedClaims, Portal } from '@/cms/types';
import { addressOf, claimLists, type ClaimQuery, claimStates, countOf } from '@/features/claims/claimQuery';
import { workClaimPath, workClaimsPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { ClaimStatus } from './ClaimStatus';
import styles from './Claims.module.css';

type Properties = { portal: Portal; query: ClaimQuery; counts: ClaimCounts; found: ListedClaims; words: Words };

/** The queue of the service agents (CL-18): what has been handed in, the newest first. Drafts are the clients' own. */
export function ClaimsPage({ portal, query, counts, found: { claims, currency, next }, words }: Properties) {
  const { t, tag } = words;
  const path = (part: Partial<ClaimQuery>) => workClaimsPath(portal.key, addressOf({ ...query, cursor: null, ...part }));
  const money = createMoney(tag, currency, claims.map(({ total }) => total ?? 0));
  return (
    <div className={styles.page}>
      <h1>{t('workspace.claims.heading', { count: counts.submitted })}</h1>
      <nav className={styles.lists} aria-label={t('claims.listsLabel')}>
        <ul>
          {claimLists
            .filter((list) => list !== 'drafts')
            .map((list) => (
              <li key={list}>
                <Link href={path({ list, state: null })} prefetch={false} aria-current={list === query.list ? 'page' : undefined}>
                  {t(`claims.lists.${list}`)} <span>{countOf(list, counts)}</span>
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <form className={styles.filters} action={workClaimsPath(portal.key)} role="search">
        <input type="hidden" name="list" value={query.list} />
        <label>
          {t('claims.search')}
          <input type="search" name="q" defaultValue={query.words} maxLength={80} autoComplete="off" />
        </label>
        <label>
          {t('claims.state')}
          <select name="state" defaultValue={query.state ?? ''}>
            <option value="">{t('claims.anyState')}</option>
            {claimStates
              .filter((state) => state !== 'draft')
              .map((state) => (
                <option key={state} value={state}>
                  {t(`claims.states.${state}`)}
                </option>
              ))}
          </select>
        </label>
        <label className={styles.tick}>
          <input type="checkbox" name="mine" value="1" defaultChecked={query.mine} />
          {t('workspace.claims.mine')}
        </label>
        <WorkButton>{t('claims.filter')}</WorkButton>
      </form>
      {claims.length === 0 ? (
        <Nothing title={t('workspace.claims.none')}>{t('workspace.claims.noneText')}</Nothing>
      ) : (
        <ul className={styles.rows} aria-label={t(`claims.lists.${query.list}`)}>
          {claims.map(({ number, state, company, problem, serial, total, agent, submittedAt, updatedAt }) => (
            <li key={number}>
              <Link href={workClaimPath(portal.key, number)} prefetch={false}>
                {problem || t('claims.untitled')}
              </Link>
              <ClaimStatus state={state} words={words} />
              <span className={styles.muted}>{[number, company, serial].filter(Boolean).join(', ')}</span>
              <span className={styles.muted}>
                {agent ?? t('claims.noAgent')}, {money.sum(total ?? 0)}, <Written at={submittedAt ?? updatedAt} zone={portal.timeZone} words={words} className={undefined} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {query.cursor || next ? (
        <p className={styles.acts}>
          {query.cursor ? <WorkButtonLink href={path({})}>{t('claims.newest')}</WorkButtonLink> : null}
          {next ? <WorkButtonLink href={path({ cursor: next })}>{t('claims.older')}</WorkButtonLink> : null}
        </p>
      ) : null}
    </div>
  );
}
