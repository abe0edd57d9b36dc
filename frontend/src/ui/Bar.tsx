import type { ReactNode } from 'react';
import styles from './Bar.module.css';
import { classes, wrap } from './layout';

type Face = { key: string; name: string; logo: string | null };

/** The portal's logo, or its name where it has none. */
function Logo({ face, href }: { face: Face; href?: string | undefined }) {
  // next/image sets inline styles, which the content security policy refuses; and a tenant's picture is not to be re-encoded.
  const picture = face.logo ? <img src={`/${face.key}/logo/${face.logo}`} alt={face.name} height={40} /> : face.name;
  return href ? (
    <a className={styles.logo} href={href}>
      {picture}
    </a>
  ) : (
    <span className={styles.logo}>{picture}</span>
  );
}

/** The top of each page: logo, and what stands beside it. */
export function Bar({ face, href, children }: { face: Face | null; href?: string | undefined; children?: ReactNode }) {
  return (
    <header className={classes(styles.bar, wrap)}>
      {face ? <Logo face={face} href={href} /> : null}
      {children}
    </header>
  );
}
