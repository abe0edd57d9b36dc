'use client';

import { AlarmClock, Building2, ClipboardList, Coins, FileQuestionMark, FileUp, type IconNode, Inbox, ListChecks, MessageCircleQuestionMark, MessageSquare, ReceiptText, Scale, UserPlus } from 'lucide';
import Link from 'next/link';
import type { KeyboardEvent } from 'react';
import { Icon } from '@/ui/Icon';
import { classes, Hidden } from '@/ui/layout';
import type { Board, RowName } from './board';
import type { BoardWords } from './boardWords';
import styles from './AheadTable.module.css';
import { whens } from '../cases/query';

const icons: Record<RowName, IconNode> = {
  reminders: AlarmClock,
  rfqs: Scale,
  invitations: FileQuestionMark,
  customers: MessageSquare,
  partnerDocuments: FileUp,
  invoices: ReceiptText,
  decisions: ListChecks,
  forwarded: Coins,
  asks: MessageCircleQuestionMark,
  newExternal: UserPlus,
  asExternalHandler: Inbox,
  officeTasks: Building2,
  ownTasks: ClipboardList,
};

const steps: Partial<Record<string, [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** Rows × today, tomorrow, later. Each number is a link, zero too; arrows move from one to the next. */
export function AheadTable({ rows, words }: { rows: Board['rows']; words: BoardWords }) {
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    if (!step || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const table = [...event.currentTarget.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('a')]);
    const row = table.findIndex((links) => links.some((link) => cell.contains(link)));
    const column = table[row]?.findIndex((link) => cell.contains(link)) ?? 0;
    table[row + step[0]]?.[column + step[1]]?.focus();
  };
  return (
    <div className={styles.pane}>
      <table className={styles.ahead} onKeyDown={move}>
        <colgroup>
          <col />
          {whens.map((when) => (
            <col key={when} className={styles.day} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <Hidden>{words.kind}</Hidden>
            </th>
            {whens.map((when) => (
              <th key={when} scope="col" className={classes(styles.number, when === 'today' && styles.today)}>
                {words.whens[when]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name, hint, cells }) => (
            <tr key={row}>
              <th scope="row">
                <Icon of={icons[row]} className={styles.icon} />
                {name}
                <span>{hint}</span>
              </th>
              {cells.map(({ when, count, shown, late, label, href }) => (
                <td key={when} className={classes(when === 'today' && styles.today)}>
                  <Link href={href} prefetch={false} aria-label={label} className={classes(count === 0 && styles.zero)}>
                    {shown}
                    {late ? <span>{late}</span> : null}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
