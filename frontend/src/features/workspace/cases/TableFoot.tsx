import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import type { CasePage } from './casePage';
import { fill } from './fill';
import styles from './TableFoot.module.css';
import type { TableWords } from './tableWords';

type Properties = { shown: number; total: CasePage['total']; more: { href: string; show: () => void; loading: boolean } | null; openKeys: () => void; canAct: boolean; words: TableWords };

const page = 20;

/** The keys one needs most, how much of the list is shown, and more of it. Without JavaScript the link leads to the next page. */
export function TableFoot({ shown, total, more, openKeys, canAct, words: { keys, shown: shownOf, more: showMore, loading } }: Properties) {
  const inFoot = keys.lines.filter(({ keys: [first] }) => ['J', 'Enter', 'F'].includes(first ?? '') || (canAct && first === 'X'));
  return (
    <div className={styles.foot}>
      <p className={styles.keys}>
        {inFoot.map(({ keys: named, said }) => (
          <span key={said}>
            {named.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {said}
          </span>
        ))}
        <WorkButton type="button" small look="quiet" onClick={openKeys}>
          {keys.open} <kbd aria-hidden="true">?</kbd>
        </WorkButton>
      </p>
      <p className={styles.shown} role="status">
        {fill(shownOf, { shown, total: total.said })}
      </p>
      {more ? (
        <WorkButtonLink
          small
          href={more.href}
          prefetch={false}
          aria-disabled={more.loading || undefined}
          onClick={(event) => {
            event.preventDefault();
            if (!more.loading) more.show();
          }}
        >
          {more.loading ? loading : fill(showMore, { count: Math.min(page, Math.max(1, total.count - shown)) })}
        </WorkButtonLink>
      ) : null}
    </div>
  );
}
