import type { ReactNode } from 'react';
import { clientPath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { classes, field, Hidden, SkipLink, wrap } from '@/ui/layout';
import { SignOutForm } from '../workspace/sign-in/SignOutForm';
import styles from './OfficeFrame.module.css';
import { type OfficePlace, officePlaces } from './places';
import type { ShownOffice } from './readOfficeClient';

/** What stands around each page of an office's client: the office's face, and the places, on a telephone where the thumb is. */
export function OfficeFrame({ view, current, children }: { view: ShownOffice; current: OfficePlace | null; children: ReactNode }) {
  const { portal, member, words } = view;
  const { t } = words;
  return (
    <div className={styles.page}>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={classes(field, styles.head)}>
        <Bar face={portal} href={clientPath(portal.key)}>
          <nav className={styles.places} aria-label={t('office.main')}>
            <ul>
              {officePlaces.map(({ key, icon, path, count }) => {
                const waiting = count?.(view) ?? 0;
                return (
                  <li key={key}>
                    <a href={path(portal.key)} aria-current={current === key ? 'page' : undefined}>
                      <Icon of={icon} className={styles.icon} />
                      {t(`office.places.${key}`)}
                      {waiting > 0 ? (
                        <>
                          <span className={styles.count} aria-hidden="true">
                            {waiting}
                          </span>
                          <Hidden>, {t('office.toDoCount', { count: waiting })}</Hidden>
                        </>
                      ) : null}
                    </a>
                  </li>
                );
              })}
            </ul>
          </nav>
          <p className={styles.who}>{member.name}</p>
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
