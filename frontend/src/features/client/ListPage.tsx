import { FileText } from 'lucide';
import type { ListedClaims } from '@/cms/types';
import { clientClaimsPath } from '@/surroundings/paths';
import { Button, ButtonLink } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { addressOf, claimLists, type ClaimQuery, claimStates, countOf } from '../claims/claimQuery';
import { ClaimRows } from './ClaimRows';
import { ClientFrame, NewClaim } from './ClientFrame';
import styles from './ListPage.module.css';
import type { ClientView } from './readClient';

/** The four lists (CL-11): of the whole company, whoever began a claim. */
export function ListPage({ view, query, found }: { view: ClientView; query: ClaimQuery; found: ListedClaims }) {
  const { portal, member, counts, words } = view;
  const { t } = words;
  const path = (part: Partial<ClaimQuery>) => clientClaimsPath(portal.key, addressOf({ ...query, cursor: null, ...part }));
  const isNarrowed = query.words !== '' || query.state !== null;
  return (
    <ClientFrame view={view} current="claims">
      <div className={styles.head}>
        <h1>{t('claims.listOf', { company: member.company?.name ?? '' })}</h1>
        <NewClaim view={view} />
      </div>
      <nav className={styles.lists} aria-label={t('claims.listsLabel')}>
        <ul>
          {claimLists.map((list) => (
            <li key={list}>
              <a href={path({ list, state: null })} aria-current={list === query.list ? 'page' : undefined}>
                {t(`claims.lists.${list}`)} <span>{countOf(list, counts)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form className={styles.filters} action={clientClaimsPath(portal.key)} role="search">
        <input type="hidden" name="list" value={query.list} />
        <label>
          {t('claims.search')}
          <input type="search" name="q" defaultValue={query.words} maxLength={80} autoComplete="off" />
        </label>
        <label>
          {t('claims.state')}
          <select name="state" defaultValue={query.state ?? ''}>
            <option value="">{t('claims.anyState')}</option>
            {claimStates.map((state) => (
              <option key={state} value={state}>
                {t(`claims.states.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <Button look="quiet">{t('claims.filter')}</Button>
        {isNarrowed ? (
          <ButtonLink look="plain" href={path({ words: '', state: null })}>
            {t('claims.noFilter')}
          </ButtonLink>
        ) : null}
      </form>
      {found.claims.length === 0 ? (
        <Empty icon={FileText} title={t(isNarrowed ? 'claims.noneFound' : 'claims.none')}>
          {t(isNarrowed ? 'claims.noneFoundText' : 'claims.noneText')}
        </Empty>
      ) : (
        <ClaimRows portal={portal} found={found} label={t(`claims.lists.${query.list}`)} words={words} />
      )}
      {query.cursor || found.next ? (
        <p className={styles.pages}>
          {query.cursor ? (
            <ButtonLink look="quiet" href={path({})}>
              {t('claims.newest')}
            </ButtonLink>
          ) : null}
          {found.next ? (
            <ButtonLink look="quiet" href={path({ cursor: found.next })}>
              {t('claims.older')}
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
    </ClientFrame>
  );
}
