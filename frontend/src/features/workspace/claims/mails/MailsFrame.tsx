import { ArrowLeft } from 'lucide';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Portal } from '@/cms/types';
import { workClaimPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import styles from '../Claims.module.css';

/** A page of mails of a claim, and the way back to it. */
export function MailsFrame({ portal, number, words: { t }, children }: { portal: Portal; number: string; words: Words; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <Link href={`${workClaimPath(portal.key, number)}#mails`} className={styles.back}>
        <Icon of={ArrowLeft} className={styles.icon} />
        {t('workspace.claims.mail.back')}
      </Link>
      <h1>{t('workspace.claims.mail.all', { number })}</h1>
      {children}
    </div>
  );
}
