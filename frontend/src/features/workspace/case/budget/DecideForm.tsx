'use client';

import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Budget, BudgetChange, TaskBudgets } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import { FormProblem } from '@/ui/workspace/Field';
import { LongField } from '@/ui/workspace/TextField';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import { useCommand } from '../../commands/useCommand';
import { filled } from '@/ui/words/amounts';
import shared from './Budget.module.css';
import styles from './DecideForm.module.css';

export type DecideWords = Record<'tick' | 'left' | 'over' | 'overSum' | 'approve' | 'approveNothing' | 'approvedMark' | 'chosen' | 'why' | 'keep' | BudgetChange['lines'][number]['since'], string>;

type Properties = {
  budget: Budget;
  /** What it changes of the budget in force; null where none is. */
  change: BudgetChange | null;
  /** Whether it comes into force with what is approved of it; otherwise only as a whole. */
  comesIntoForce: boolean;
  limit: TaskBudgets['limit'];
  approve: CommandSpec;
  others: CommandSpec[];
  tag: string;
  currency: string;
  words: DecideWords;
};

/** Ticks by line, what they come to, and what remains of one's limit (EH-04). A budget of one sum is approved as it is. */
export function DecideForm({ budget, change, comesIntoForce, limit, approve, others, tag, currency, words }: Properties) {
  const open = budget.lines.filter(({ approved }) => !approved);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const toasts = useToasts();
  const ticked = open.filter(({ documentId }) => !unticked.has(documentId));
  const isWhole = budget.lines.length === 0;
  const standing = budget.lines.filter(({ approved }) => approved);
  const chosen = isWhole ? budget.amount : ticked.reduce((before, { amount }) => before + amount, 0);
  const id = useId();
  const why = useRef<HTMLTextAreaElement>(null);
  const { give, pending } = useCommand(approve);
  const money = createMoney(tag, currency, [...budget.lines.map(({ amount }) => amount), ...(change?.lines ?? []).map(({ before }) => before ?? 0), budget.amount, chosen, limit?.left ?? 0]);
  const over = limit === null ? 0 : chosen - limit.left;
  // Nothing new may be left to approve, or be what is meant: then what was approved before stays, and is all there is.
  const keeps = !isWhole && ticked.length === 0 && standing.length > 0 && (comesIntoForce || open.length === 0);
  const blocked = over > 0 || (!isWhole && ticked.length === 0 && !keeps);
  const isPart = !isWhole && ticked.length < open.length;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    if (blocked) return toasts.tell({ said: over > 0 ? filled(isWhole ? words.overSum : words.over, { over: money.sum(over) }) : words.approveNothing, tone: 'warning' });
    const outcome = await give(isPart ? { lines: [...standing, ...ticked].map(({ documentId }) => documentId).join(','), comment: why.current?.value ?? '' } : {});
    setProblem(outcome.problem);
  };
  const since = (line: Budget['lines'][number]): string => {
    const found = change?.lines.find((one) => one.line === line.documentId);
    if (found?.since === 'asApproved') return words.asApproved;
    const beside = found && filled(words[found.since], { before: money.sum(found.before ?? 0) });
    return [line.approved && words.approvedMark, beside].filter(Boolean).join(' · ');
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
                  <span className={shared.what}>
                    {line.text}
                    <small>{[line.room, `${money.quantity(line.quantity)} × ${money.figure(line.unitPrice)}`, since(line)].filter(Boolean).join(' · ')}</small>
                  </span>
                  <span className={shared.figure}>{money.figure(line.amount)}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        {isPart && !blocked ? (
          <div className={styles.why}>
            <LongField id={`${id}-why`} label={words.why} ref={why} rows={2} maxLength={2000} />
          </div>
        ) : null}
        <p className={styles.chosen} role="status">
          <span>
            {words.chosen} <b>{money.sum(chosen)}</b>
          </span>
          {limit ? <span className={over > 0 ? styles.over : shared.muted}>{over > 0 ? filled(isWhole ? words.overSum : words.over, { over: money.sum(over) }) : filled(words.left, { left: money.sum(limit.left) })}</span> : null}
        </p>
        <FormProblem>{problem}</FormProblem>
      </form>
      <div className={shared.acts}>
        <WorkButton form={id} look="primary" aria-disabled={blocked || pending || undefined}>
          {chosen > 0 || isWhole ? filled(words.approve, { sum: money.sum(chosen) }) : keeps ? filled(words.keep, { sum: money.sum(standing.reduce((before, { amount }) => before + amount, 0)) }) : words.approveNothing}
        </WorkButton>
        {others.map((spec) => (
          <CommandButton key={spec.label} spec={spec} />
        ))}
      </div>
    </div>
  );
}
