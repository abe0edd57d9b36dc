import type { Portal } from '@/cms/types';
import styles from './WorkBrand.module.css';

/** The portal's logo, or its name where it has none; the way home. */
export function WorkBrand({ portal, href }: { portal: Pick<Portal, 'key' | 'name' | 'logo'>; href?: string }) {
  // next/image sets inline styles, which the content security policy refuses.
  const face = portal.logo ? <img src={`/${portal.key}/logo/${portal.logo}`} alt={portal.name} height={24} /> : portal.name;
  return href ? (
    <a className={styles.brand} href={href}>
      {face}
    </a>
  ) : (
    <span className={styles.brand}>{face}</span>
  );
}
