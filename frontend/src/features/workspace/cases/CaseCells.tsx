import { Droplets, Flame, HousePlus, type IconNode, KeyRound, TriangleAlert, Wind } from 'lucide';
import Link from 'next/link';
import type { CaseType } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { classes, Hidden } from '@/ui/layout';
import { Arrow } from '@/ui/workspace/Arrow';
import { Status } from '@/ui/workspace/Status';
import styles from './CaseCells.module.css';
import type { CaseRow } from './caseRow';
import type { Column } from './columns';

const typeIcons: Record<CaseType, IconNode> = { water: Droplets, fire: Flame, storm: Wind, burglary: KeyRound, renovation: HousePlus, other: TriangleAlert };

export type CellWords = { unnamed: string; dueWord: string };

export function SiteCell({ row: { href, site, city, number } }: { row: CaseRow }) {
  return (
    <td className={styles.site}>
      <Link href={href} prefetch={false}>
        <b>{site}</b> <span className={styles.muted}>{city}</span>
      </Link>
      <span className={styles.under}>{number}</span>
    </td>
  );
}

export function ArrowCell({ row: { arrow } }: { row: CaseRow }) {
  return (
    <td className={styles.arrow}>
      {arrow ? (
        <>
          <Arrow />
          <Hidden>{arrow}</Hidden>
        </>
      ) : null}
    </td>
  );
}

/** One cell of the columns that can be chosen. */
export function CaseCell({ row, column, words }: { row: CaseRow; column: Column; words: CellWords }) {
  switch (column) {
    case 'claim':
      return <td className={classes(styles.claim, styles.muted)}>{row.number}</td>;
    case 'damage':
      return (
        <td className={classes(styles.damage, styles.cut)} title={`${row.typeSaid}, ${row.task}`}>
          <Icon of={typeIcons[row.type]} className={styles.typeIcon} />
          <Hidden>{row.typeSaid}, </Hidden>
          {row.task}
        </td>
      );
    case 'status':
      return (
        <td className={classes(styles.status, styles.cut)}>
          <Status code={row.status.code} mark={row.status.mark} tone={row.status.tone}>
            {row.status.said}
          </Status>
        </td>
      );
    case 'next':
      return <td className={classes(styles.next, styles.cut)}>{row.next}</td>;
    case 'due':
      return (
        <td className={styles.due}>
          {row.due ? (
            <>
              <span className={styles.dueWord}>{words.dueWord} </span>
              <span className={styles[row.due.tone]} title={row.due.full}>
                {row.due.said}
                {row.due.word ? <Hidden>, {row.due.word}</Hidden> : null}
              </span>
            </>
          ) : null}
        </td>
      );
    case 'external':
      return (
        <td className={styles.external}>
          <External external={row.external} unnamed={words.unnamed} />
        </td>
      );
    case 'km':
      return <td className={classes(styles.km, styles.number)}>{row.km}</td>;
    case 'customer':
      return <td className={classes(styles.extra, styles.cut)}>{row.customer}</td>;
    case 'handler':
      return <td className={classes(styles.extra, styles.cut)}>{row.handler}</td>;
    case 'reported':
      return (
        <td className={classes(styles.extra, styles.muted)}>
          <span title={row.reported.full}>{row.reported.said}</span>
        </td>
      );
  }
}

function External({ external, unnamed }: { external: CaseRow['external']; unnamed: string }) {
  if (!external) return null;
  const { initials, name, office } = external;
  return (
    <>
      <span className={classes(styles.initials, !name && styles.nobody)} aria-hidden="true">
        {initials ?? '?'}
      </span>
      <span className={classes(styles.cut, styles.person)} title={[name ?? unnamed, office].filter(Boolean).join(' · ')}>
        {name ?? <span className={styles.unnamed}>{unnamed}</span>}
        {office ? <span className={styles.muted}> · {office}</span> : null}
      </span>
    </>
  );
}
