'use client';

import { ArrowUp } from 'lucide';
import { useRef, useState } from 'react';
import { Icon } from '@/ui/Icon';
import { classes, Hidden } from '@/ui/layout';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { KeysDialog } from '../keys/KeysDialog';
import { useKeys } from '@/ui/keys/useKeys';
import { ArrowCell, CaseCell, SiteCell } from './CaseCells';
import type { CasePage } from './casePage';
import styles from './CaseTable.module.css';
import type { Column } from './columns';
import { fill } from './fill';
import { OutcomeNotice } from './OutcomeNotice';
import { type Panel, SelectionBar } from './SelectionBar';
import { TableFoot } from './TableFoot';
import type { TableWords } from './tableWords';
import { useCasePages } from './useCasePages';
import { useCommandOnCases } from './useCommandOnCases';
import { useSelection } from './useSelection';

type Properties = {
  written: CasePage;
  /** Of the route handlers, and of the list itself: `more` with a cursor in the place of `{cursor}`. */
  paths: { rows: string; commands: string; offices: string; more: string; go: Record<string, string> };
  newestFirst: boolean;
  columns: Column[];
  /** Case handlers do things with several cases at once. */
  canAct: boolean;
  tomorrow: string;
  words: TableWords;
};

const firstFilter = '[data-first-filter] summary';

/** The list itself. One moves in it by links and their focus, so that Enter is the browser's own. */
export function CaseTable({ written, paths, newestFirst, columns, canAct, tomorrow, words }: Properties) {
  const body = useRef<HTMLTableSectionElement>(null);
  const keysDialog = useRef<HTMLDialogElement>(null);
  const { rows, total, next, loading, failed, showMore, refresh } = useCasePages(paths.rows, written);
  const { chosen, has, toggle, toggleAll, drop } = useSelection(rows);
  const [panel, setPanel] = useState<Panel>(null);
  const { busy, outcome, give, dismiss } = useCommandOnCases(paths.commands, words.act.trouble, (done) => {
    setPanel(null);
    drop(done);
    void refresh();
  });
  const clear = () => {
    setPanel(null);
    drop();
  };

  const links = () => [...(body.current?.querySelectorAll<HTMLAnchorElement>('tr a') ?? [])];
  const place = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const move = (by: number) => {
    const all = links();
    const at = place();
    const to = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
  };
  const acting = (what: () => void) => () => {
    if (chosen.length === 0) return false;
    what();
    return true;
  };
  useKeys(
    {
      j: () => move(1),
      k: () => move(-1),
      ...(canAct && {
        x: (event: KeyboardEvent) => {
          const row = rows[place()];
          if (row) toggle(row.id, event.shiftKey);
          return row !== undefined;
        },
        e: acting(() => setPanel('external')),
        r: acting(() => setPanel('remind')),
        w: acting(() => setPanel('wait')),
        u: acting(() => void give({ command: 'read', cases: chosen.map(({ id, number }) => ({ id, number })) })),
        Escape: acting(clear),
      }),
      '/': () => document.getElementById('find')?.focus(),
      f: () => {
        const filter = document.querySelector<HTMLElement>(firstFilter);
        filter?.click();
        filter?.focus();
      },
      '?': () => keysDialog.current?.showModal(),
    },
    paths.go,
  );

  return (
    <>
      <div className={styles.list}>
        <table className={styles.cases}>
          <colgroup>
            {canAct ? <col className={styles.colSelect} /> : null}
            <col className={styles.colArrow} />
            <col className={styles.colSite} />
            {columns.map((column) => (
              <col key={column} className={styles[`col-${column}`]} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {canAct ? (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={words.selectAll}
                    checked={chosen.length > 0 && chosen.length === rows.length}
                    ref={(box) => {
                      if (box) box.indeterminate = chosen.length > 0 && chosen.length < rows.length;
                    }}
                    onChange={toggleAll}
                  />
                </th>
              ) : null}
              <th scope="col">
                <Hidden>{words.columns.mark}</Hidden>
              </th>
              <th scope="col">{words.columns.site}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={classes(styles[column], column === 'km' && styles.number)} aria-sort={column === 'due' && !newestFirst ? 'ascending' : column === 'reported' && newestFirst ? 'descending' : undefined}>
                  {words.columns[column]}
                  {column === 'due' && !newestFirst ? <Icon of={ArrowUp} className={styles.sorted} /> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={row.id} data-chosen={has(row.id) ? '' : undefined}>
                {canAct ? (
                  <td className={styles.select}>
                    <label>
                      <input type="checkbox" aria-label={fill(words.select, { number: row.number })} checked={has(row.id)} onChange={(event) => toggle(row.id, (event.nativeEvent as MouseEvent).shiftKey)} />
                    </label>
                  </td>
                ) : null}
                <ArrowCell row={row} />
                <SiteCell row={row} />
                {columns.map((column) => (
                  <CaseCell key={column} row={row} column={column} words={{ unnamed: words.unnamed, dueWord: words.columns.due }} />
                ))}
              </tr>
            ))}
            {loading
              ? Array.from({ length: 3 }, (_, index) => (
                  <tr key={`loading ${index}`} className={styles.loading}>
                    <td colSpan={columns.length + (canAct ? 3 : 2)}>
                      <span className={styles.line} />
                    </td>
                  </tr>
                ))
              : null}
          </tbody>
        </table>
      </div>
      {failed ? (
        <div className={styles.stale} role="alert">
          {words.stale}{' '}
          <WorkButton type="button" small onClick={() => void refresh()}>
            {words.again}
          </WorkButton>
        </div>
      ) : null}
      <TableFoot shown={rows.length} total={total} more={next === null ? null : { href: paths.more.replace('{cursor}', next), show: showMore, loading }} openKeys={() => keysDialog.current?.showModal()} canAct={canAct} words={words} />
      {outcome ? <OutcomeNotice outcome={outcome} undo={(asked) => void give(asked)} dismiss={dismiss} words={words.act} /> : null}
      {canAct && chosen.length > 0 ? <SelectionBar chosen={chosen} offices={paths.offices} tomorrow={tomorrow} panel={panel} openPanel={setPanel} busy={busy} give={give} clear={clear} words={words} /> : null}
      <KeysDialog dialog={keysDialog} title={words.keys.title} close={words.keys.close} lines={words.keys.lines} />
    </>
  );
}
