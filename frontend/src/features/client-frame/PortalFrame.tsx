import type { ReactNode } from 'react';
import type { Portal } from '@/cms/types';
import { clientPath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { classes, field, SkipLink, wrap } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { SignOutForm } from '@/features/account/SignOutForm';
import { CurrentInSight } from '@/ui/CurrentInSight';
import styles from './PortalFrame.module.css';

type Properties = {
  portal: Portal;
  words: Words;
  /** The places as entries of a list, and what they are together. */
  places: ReactNode;
  label: string;
  who: ReactNode;
  /** Where the places stand when there is little room: in a row below the logo, or at the foot where the thumb is; there the page is as narrow as one reads. */
  shape: 'row' | 'foot';
  children: ReactNode;
};

/** What stands around each page of a client's portal: logo, places, who one is, and the way out. */
export function PortalFrame({ portal, words: { t }, places, label, who, shape, children }: Properties) {
  return (
    <div className={classes(styles.page, styles[shape])}>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={classes(field, styles.head)}>
        <Bar face={portal} href={clientPath(portal.key)}>
          <nav className={styles.places} aria-label={label}>
            <CurrentInSight>{places}</CurrentInSight>
          </nav>
          <p className={styles.who}>{who}</p>
        </Bar>
      </div>
      <main id="main" tabIndex={-1} className={classes(wrap, styles.content)}>
        {children}
      </main>
      <footer className={classes(wrap, styles.end)}>
        <p>{portal.name}</p>
        <SignOutForm portal={portal.key}>
          <Button look="plain">{t('workspace.signOut')}</Button>
        </SignOutForm>
      </footer>
    </div>
  );
}
