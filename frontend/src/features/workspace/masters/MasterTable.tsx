'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { amount, WorkTable } from '@/ui/workspace/WorkTable';
import type { MasterKind } from '@/cms/masters';
import { removeMasterAction } from './actions';
import { MasterDialog } from './MasterDialog';
import { type MasterRow, named } from './masterRow';
import styles from './Masters.module.css';
import type { MasterWords } from './masterWords';

type Properties = { portal: string; kind: MasterKind; rows: MasterRow[]; heading: string; words: MasterWords };

/** Parts or repairs, each with what can be done with it. What is taken out can be taken up again for a moment. */
export function MasterTable({ portal, kind, rows, heading, words }: Properties) {
  const [open, setOpen] = useState<MasterRow | null>(null);
  const router = useRouter();
  const toasts = useToasts();

  async function remove({ id, version, number }: Pick<MasterRow, 'id' | 'version' | 'number'>, removed: boolean): Promise<void> {
    const done = await removeMasterAction({ portal, kind, master: id, version, number, removed }).catch(() => ({ problem: null }));
    if ('problem' in done) toasts.tell({ said: done.problem?.form ?? words.trouble, tone: 'warning' });
    else toasts.tell({ said: named(removed ? words.removed : words.back, number), ...(removed && { undo: () => void remove({ id, version: done.version, number }, false) }) });
    router.refresh();
  }

  return (
    <>
      <WorkTable aria-label={heading} frame={heading}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.description}</th>
            <th scope="col" className={amount}>
              {words.value}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.number}>
                {row.number}
              </th>
              <td className={styles.description}>{row.description}</td>
              <td className={amount}>{row.value}</td>
              <td>
                <span className={styles.acts}>
                  <WorkButton type="button" small look="link" className={styles.act} aria-label={named(words.changeOf, row.number)} onClick={() => setOpen(row)}>
                    {words.change}
                  </WorkButton>
                  <WorkButton type="button" small look="link" className={styles.act} aria-label={named(words.removeOf, row.number)} onClick={() => void remove(row, true)}>
                    {words.remove}
                  </WorkButton>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </WorkTable>
      {open ? <MasterDialog portal={portal} kind={kind} row={open} words={words} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
