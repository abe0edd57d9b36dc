import { CircleCheck } from 'lucide';
import type { RefObject } from 'react';
import { Icon } from '@/ui/Icon';
import { classes, Hidden } from '@/ui/layout';
import { Arrow } from '@/ui/workspace/Arrow';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import type { NeedItem } from './board';
import type { BoardWords } from './boardWords';
import styles from './NeedList.module.css';

/** Case by case what is to be done, what is due first on top: a sentence and one way on. */
export function NeedList({ list, needs, words }: { list: RefObject<HTMLUListElement | null>; needs: NeedItem[]; words: BoardWords }) {
  if (needs.length === 0) {
    return (
      <div className={styles.none}>
        <Icon of={CircleCheck} className={styles.noneIcon} />
        <p>
          <b>{words.nowNone}</b>
        </p>
        <p className={styles.muted}>{words.nowNoneLead}</p>
      </div>
    );
  }
  return (
    <ul ref={list} className={styles.now}>
      {needs.map(({ id, late, what, due, dueSaid, number, where, act, actLabel, href }) => (
        <li key={id}>
          {late ? (
            <span className={styles.mark}>
              <Arrow />
              <Hidden>{words.overdue}</Hidden>
            </span>
          ) : (
            <span className={classes(styles.mark, styles.dot, due?.tone === 'near' && styles.soon)} />
          )}
          <p className={styles.what}>{what}</p>
          <WorkButtonLink small href={href} prefetch={false} aria-label={actLabel} className={styles.act}>
            {act}
          </WorkButtonLink>
          <p className={styles.where}>
            <b className={due ? styles[due.tone] : undefined} title={due?.full}>
              {dueSaid}
            </b>{' '}
            · {number} · {where}
          </p>
        </li>
      ))}
    </ul>
  );
}
