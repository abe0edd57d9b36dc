import type { ReactNode } from 'react';
import { clientAccountPath, clientClaimsPath, clientKnowledgePath, clientPath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { classes, field, Hidden, SkipLink, wrap } from '@/ui/layout';
import { countOf } from '../claims/claimQuery';
import { SignOutForm } from '../workspace/sign-in/SignOutForm';
import { createClaimAction } from './actions';
import styles from './ClientFrame.module.css';
import type { ClientView } from './readClient';

type Place = 'home' | 'claims' | 'draft' | 'knowledge' | 'account';

/** What stands around each page of the client portal: logo, places with what is there, who one is. */
export function ClientFrame({ view: { portal, member, counts, articles, words }, current, children }: { view: ClientView; current: Place; children: ReactNode }) {
  const { t } = words;
  const active = countOf('active', counts);
  return (
    <div className={styles.page}>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={classes(field, styles.head)}>
        <Bar face={portal} href={clientPath(portal.key)}>
          <nav className={styles.places} aria-label={t('claims.main')}>
            <ul>
              <li>
                <a href={clientPath(portal.key)} aria-current={current === 'home' ? 'page' : undefined}>
                  {t('claims.home')}
                </a>
              </li>
              <li>
                <a href={clientClaimsPath(portal.key)} aria-current={current === 'claims' ? 'page' : undefined}>
                  {t('claims.places')} <span aria-hidden="true">{active}</span>
                  <Hidden>{t('claims.activeCount', { count: active })}</Hidden>
                </a>
              </li>
              <li>
                <a href={clientKnowledgePath(portal.key)} aria-current={current === 'knowledge' ? 'page' : undefined}>
                  {t('knowledge.place')} <span aria-hidden="true">{articles}</span>
                  <Hidden>{t('knowledge.count', { count: articles })}</Hidden>
                </a>
              </li>
              <li>
                <a href={clientAccountPath(portal.key)} aria-current={current === 'account' ? 'page' : undefined}>
                  {t('claims.account.place')}
                </a>
              </li>
            </ul>
          </nav>
          <p className={styles.who}>
            {member.name}, {member.company?.name}
          </p>
        </Bar>
      </div>
      <main id="main" tabIndex={-1} className={classes(wrap, styles.content)}>
        {children}
      </main>
      <footer className={classes(wrap, styles.foot)}>
        <p>{portal.name}</p>
        <SignOutForm portal={portal.key}>
          <Button look="plain">{t('workspace.signOut')}</Button>
        </SignOutForm>
      </footer>
    </div>
  );
}

/** Begins a claim; `tries` is the same for each click of one. */
export function NewClaim({ view: { portal, words } }: { view: ClientView }) {
  return (
    <form action={createClaimAction}>
      <input type="hidden" name="portal" value={portal.key} />
      <input type="hidden" name="try" value={crypto.randomUUID()} />
      <Button>{words.t('claims.new')}</Button>
    </form>
  );
}
