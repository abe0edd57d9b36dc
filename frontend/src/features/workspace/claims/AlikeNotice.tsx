import Link from 'next/link';
import type { Claim, Portal } from '@/cms/types';
import { alikeOf } from '@/features/claims/duplicates';
import { workClaimPath } from '@/surroundings/paths';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import styles from './AlikeNotice.module.css';

/** Claims that are likely about the same failure, before this one is decided (CL-19). */
export function AlikeNotice({ portal, claim, words }: { portal: Portal; claim: Claim; words: Words }) {
  const alike = alikeOf(claim.duplicates, claim.side, portal, words);
  if (alike.length === 0) return null;
  return (
    <WorkNotice tone="warning">
      <b>{words.t('claims.alike.count', { count: alike.length })}</b>
      <ul className={styles.alike}>
        {alike.map(({ key, number, title, facts }) => (
          <li key={key}>
            {number ? (
              <Link href={workClaimPath(portal.key, number)} prefetch={false}>
                {title}
              </Link>
            ) : (
              title
            )}
            , {facts}
          </li>
        ))}
      </ul>
    </WorkNotice>
  );
}
