import type { ReactNode } from 'react';
import type { Portal } from '@/cms/types';
import { WorkBrand } from '../shell/WorkBrand';
import styles from './Door.module.css';

type Properties = { portal: Portal; heading: string; lead?: ReactNode; children?: ReactNode; foot?: ReactNode };

/** A page before the workspace: the portal's colour beside it, one thing to do on it. */
export function Door({ portal, heading, lead, children, foot }: Properties) {
  return (
    <div className={styles.door}>
      <header className={styles.side}>
        <WorkBrand portal={portal} />
      </header>
      <main id="main" className={styles.main}>
        <div className={styles.body}>
          <h1 className={styles.heading}>{heading}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
          {children}
          {foot ? <div className={styles.foot}>{foot}</div> : null}
        </div>
      </main>
    </div>
  );
}

/** A way on from a door, quieter than its button. */
export function DoorLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.link} href={href}>
      {children}
    </a>
  );
}
