import type { ReactNode } from 'react';
import styles from './layout.module.css';

export const wrap = styles.wrap ?? '';
export const field = styles.field ?? '';

/** Heard, and where the name says so not seen. */
export const hiddenWhere = {
  railIsNarrow: styles.hiddenWhereRailIsNarrow,
  tablet: styles.hiddenOnTablet,
  desk: styles.hiddenOnDesk,
  phone: styles.hiddenOnPhone,
};

export function Hidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** The first stop of the Tab key; the page's main part has the id `main`. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a className={styles.skip} href="#main">
      {children}
    </a>
  );
}

export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
