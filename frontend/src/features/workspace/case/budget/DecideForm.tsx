'use client';

import { type SyntheticEvent, useId, useState } from 'react';
import type { Budget, TaskBudgets } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import { useCommand } from '../../commands/useCommand';
import { filled } from './amounts';
import styles from './Budget.module.css';

export type DecideWords = Record<'tick' | 'left' | 'over' | 'approve' | 'approveNothing' | 'approvedMark' | 'chosen', string>;

type Properties = { budget: Budget; limit: TaskBudgets['limit']; approve: CommandSpec; others: CommandSpec[]; tag: string; currency: string; words: DecideWords };

/** Ticks by line, what they come to, and what remains of one's limit (EH-04). A budget of one sum is approved as it is. */
export function DecideForm({ budget, limit, approve, others, tag, currency, words }: Properties) {
  const open = budget.lines.filter(({ approved }) => !approved);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const toasts = useToasts();
  const ticked = open.filter(({ documentId }) => !unticked.has(documentId));
  const isWhole = budget.lines.length === 0;
  const chosen = isWhole ? budget.amount : ticked.reduce((before, { amount }) => before + amount, 0);
  const id = useId();
  const { give, pending } = useCommand(approve);
  const money = createMoney(tag, currency, [...budget.lines.map(({ amount }) => amount), budget.amount, chosen, limit?.left ?? 0]);
  const over = limit === null ? 0 : chosen - limit.left;
  const blocked = over > 0 || (!isWhole && ticked.length === 0);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    if (blocked) return toasts.tell({ said: over > 0 ? filled(words.over, { over: money.sum(over) }) : words.approveNothing, tone: 'warning' });
    const outcome = await give(isWhole || ticked.length === open.length ? {} : { lines: ticked.map(({ documentId }) => documentId).join(',') });
    setProblem(outcome.problem);
  };
  const toggle = (id: string) => {
    const next = new Set(unticked);
    if (!next.delete(id)) next.add(id);
    setUnticked(next);
  };

  return (
    // The other commands open dialogs with forms of their own, which must not stand within this one.
    <div className={styles.decide}>
      <form id={id} onSubmit={(event) => void submit(event)}>
        {isWhole ? null : (
          <ul className={styles.ticks}>
            {budget.lines.map((line) => (
              <li key={line.documentId}>
                <label>
                  <input type="checkbox" checked={line.approved || !unticked.has(line.documentId)} disabled={line.approved} onChange={() => toggle(line.documentId)} aria-label={filled(words.tick, { work: [line.text, line.room].filter(Boolean).join(', ') })} />
                  <span className={styles.what}>
                    {line.text}
                    <small>{[line.room, `${money.quantity(line.quantity)} × ${money.figure(line.unitPrice)}`, line.approved && words.approvedMark].filter(Boolean).join(' · ')}</small>
                  </span>
                  <span className={styles.figure}>{money.figure(line.amount)}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <p className={styles.chosen} role="status">
          <span>
            {words.chosen} <b>{money.sum(chosen)}</b>
          </span>
          {limit ? <span className={over > 0 ? styles.over : styles.muted}>{over > 0 ? filled(words.over, { over: money.sum(over) }) : filled(words.left, { left: money.sum(limit.left) })}</span> : null}
        </p>
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
      </form>
      <div className={styles.acts}>
        <WorkButton form={id} look="primary" aria-disabled={blocked || pending || undefined}>
          {chosen > 0 || isWhole ? filled(words.approve, { sum: money.sum(chosen) }) : words.approveNothing}
        </WorkButton>
        {others.map((spec) => (
          <CommandButton key={spec.label} spec={spec} />
        ))}
      </div>
    </div>
  );
}
