'use client';

import { Plus } from 'lucide';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import type { LineTemplate, NextBudgetLine } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { useFocusOn } from '@/ui/keys/useFocusOn';
import { createMoney } from '@/ui/words/money';
import { FormProblem } from '@/ui/workspace/Field';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled } from '@/ui/words/amounts';
import type { AskWords } from './askWords';
import styles from './AskLines.module.css';
import shared from './Budget.module.css';
import { amountOf, askedOf, blankLine, decidedOf, type DraftLine, filledLine, isEmptyLine, lackingOf, LINE_PARTS, type LinePart } from './draftLine';
import { LineRow } from './LineRow';
import { LineTemplates } from './LineTemplates';
import { useAsking } from './useAsking';

type Properties = { task: string; tag: string; currency: string; digits: number; templates: LineTemplate[]; /** What it starts from: the lines as they were decided. */ start: NextBudgetLine[]; words: AskWords };

/** A budget by lines of work: totals follow while one types, and Enter leads from line to line. */
export function AskLines({ task, tag, currency, digits, templates, start, words }: Properties) {
  const next = useRef(Math.max(1, start.length));
  const [lines, setLines] = useState<DraftLine[]>(() => (start.length > 0 ? start.map((from, key) => ({ ...filledLine(key, from, { tag, digits }), from })) : [blankLine(0)]));
  /** Lines that are approved and were taken out here: they leave the sum, and that is said. */
  const [leftOut, setLeftOut] = useState<DraftLine[]>([]);
  const rows = useRef<HTMLTableSectionElement>(null);
  const { ask, pending, problem, setProblem } = useAsking(task, words.done);

  const amounts = lines.map((line) => amountOf(line, digits));
  const total = amounts.reduce<number>((before, amount) => before + (amount ?? 0), 0);
  const money = createMoney(tag, currency, [...amounts.filter((amount) => amount !== null), ...start.map(({ unitPrice }) => unitPrice), total]);
  const meantLines = lines.filter((line) => !isEmptyLine(line));
  const isWhole = (line: DraftLine) => lackingOf(line, digits) === null;

  const focusOn = useFocusOn(rows);
  const focus = (row: number, part: LinePart) => focusOn(`:scope > tr:nth-child(${row + 1}) [data-part="${part}"]`);
  const change = (key: number, part: LinePart, value: string) => setLines(lines.map((line) => (line.key === key ? { ...line, [part]: value } : line)));
  const add = () => {
    setLines([...lines, blankLine(next.current++)]);
    focus(lines.length, 'text');
  };
  const remove = (row: number) => {
    const [removed] = lines.slice(row, row + 1);
    if (removed?.from?.approved) setLeftOut([...leftOut, { ...removed, ...filledLine(removed.key, removed.from, { tag, digits }) }]);
    setLines(lines.length === 1 ? [blankLine(next.current++)] : lines.filter((_, index) => index !== row));
    focus(Math.max(0, row - 1), 'text');
  };
  const putBack = (line: DraftLine) => {
    setLeftOut(leftOut.filter(({ key }) => key !== line.key));
    setLines([...meantLines, line]);
    focus(meantLines.length, 'text');
  };
  const onKey = (event: KeyboardEvent, row: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (row === lines.length - 1) add();
    else focus(row + 1, 'text');
  };
  const fillIn = (chosen: LineTemplate['lines']) => {
    setLines([...meantLines, ...chosen.map((line) => ({ ...filledLine(next.current++, line, { tag, digits }), from: null }))]);
    focus(meantLines.length, 'quantity');
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const given = meantLines.length > 0 ? meantLines : lines;
    const lacking = given.find((line) => !isWhole(line));
    if (lacking) {
      const row = lines.indexOf(lacking);
      setProblem(filled(words.missing, { number: String(row + 1) }));
      focus(row, lackingOf(lacking, digits) ?? 'text');
      return;
    }
    ask({ lines: given.map((line) => askedOf(line, digits)) });
  };

  const heads = { text: words.line, room: words.room, quantity: words.quantity, price: words.price };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <div className={styles.scroll}>
          <table className={styles.ask}>
            <thead>
              <tr>
                {LINE_PARTS.map((part) => (
                  <th key={part} scope="col" className={styles[part]}>
                    {heads[part]}
                  </th>
                ))}
                <th scope="col" className={styles.amount}>
                  {words.amount}
                </th>
                <td />
              </tr>
            </thead>
            <tbody ref={rows}>
              {lines.map((line, row) => {
                const amount = amounts[row] ?? null;
                return (
                  <LineRow
                    key={line.key}
                    line={line}
                    number={row + 1}
                    amount={amount === null ? '' : money.figure(amount)}
                    decided={decidedOf(line, digits, money.sum, words)}
                    words={words}
                    onChange={(part, value) => change(line.key, part, value)}
                    onKey={(event) => onKey(event, row)}
                    onRemove={() => remove(row)}
                  />
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {words.total}
                </th>
                <td className={styles.amount} role="status">
                  {money.sum(total)}
                </td>
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
        {leftOut.length > 0 ? (
          <div className={shared.leftOut} role="status">
            <p>{words.leftOut}</p>
            <ul>
              {leftOut.map((line) => (
                <li key={line.key}>
                  <span className={shared.what}>{[line.text, line.room].filter(Boolean).join(', ')}</span>
                  <span className={shared.figure}>{money.sum(amountOf(line, digits) ?? 0)}</span>
                  <WorkButton type="button" look="link" onClick={() => putBack(line)}>
                    {filled(words.putBack, { work: line.text })}
                  </WorkButton>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <FormProblem>{problem}</FormProblem>
        <div className={shared.acts}>
          <WorkButton look="primary" aria-disabled={pending || undefined}>
            {total > 0 ? filled(words.submit, { sum: money.sum(total) }) : words.submitEmpty}
          </WorkButton>
          <WorkButton type="button" onClick={add}>
            <Icon of={Plus} />
            {words.add}
          </WorkButton>
          <span className={shared.muted}>{words.rowHint}</span>
        </div>
      </form>
      <LineTemplates templates={templates} lines={meantLines.length > 0 && meantLines.every(isWhole) ? meantLines.map((line) => askedOf(line, digits)) : null} onUse={fillIn} words={words} />
    </>
  );
}
