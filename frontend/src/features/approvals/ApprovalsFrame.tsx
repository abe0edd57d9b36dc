import type { ReactNode } from 'react';
import { clientPath } from '@/surroundings/paths';
import { Bar } from '@/ui/Bar';
import { Button } from '@/ui/Button';
import { classes, field, SkipLink, wrap } from '@/ui/layout';
import { SignOutForm } from '../workspace/sign-in/SignOutForm';
import styles from './ApprovalsFrame.module.css';
import type { Told } from './approvalTold';

/** What stands around the approvals of a client. */
export function ApprovalsFrame({ portal, words: { t }, children }: Told & { children: ReactNode }) {
  return (
    <>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={classes(field, styles.head)}>
        <Bar face={portal} href={clientPath(portal.key)} />
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
    </>
  );
}
