import type { ReactNode } from 'react';
import { clientPath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { CurrentInSight } from '@/ui/CurrentInSight';
import { classes, field, Hidden, SkipLink, wrap } from '@/ui/layout';
import { ownWords } from '@/ui/words/ownWords';
import { SignOutForm } from '../workspace/sign-in/SignOutForm';
import { createClaimAction } from './actions';
import styles from './ClientFrame.module.css';
import { namedPlaces, type PlaceKey } from './places';
import type { ShownClient } from './readClient';

/** What stands around each page of the client portal: logo, places with what is there, who one is. */
export function ClientFrame({ view, current, children }: { view: ShownClient; current: PlaceKey | 'draft'; children: ReactNode }) {
  const { portal, member, words } = view;
  const { t } = words;
  return (
    <div className={styles.page}>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={classes(field, styles.head)}>
        <Bar face={portal} href={clientPath(portal.key)}>
          <nav className={styles.places} aria-label={t('claims.main')}>
            <CurrentInSight>
              {namedPlaces(view).map(({ key, href, label, count }) => (
                <li key={key}>
                  <a href={href} aria-current={current === key ? 'page' : undefined}>
                    {label}
                    {count ? (
                      <>
                        {' '}
                        <span aria-hidden="true">{count.figure}</span>
                        <Hidden>{count.said}</Hidden>
                      </>
                    ) : null}
                  </a>
                </li>
              ))}
            </CurrentInSight>
          </nav>
          <p className={styles.who}>
            <span>{member.name}, </span>
            <span>{member.company?.name}</span>
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
export function NewClaim({ view: { portal, wording, words } }: { view: ShownClient }) {
  return (
    <form className={styles.begin} action={createClaimAction}>
      <input type="hidden" name="portal" value={portal.key} />
      <input type="hidden" name="try" value={crypto.randomUUID()} />
      <Button>{ownWords(wording.newClaim, words) ?? words.t('claims.new')}</Button>
    </form>
  );
}
