import { ArrowLeft } from 'lucide';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './BackLink.module.css';

/** The way back to what a page is a part of. */
export function BackLink({ children, ...rest }: Omit<ComponentProps<typeof Link>, 'className'>) {
  return (
    <Link {...rest} className={styles.back}>
      <Icon of={ArrowLeft} className={styles.icon} />
      {children}
    </Link>
  );
}
