'use client';

import { Plus, X } from 'lucide';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import type { LineTemplate } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { createMoney } from '@/ui/words/money';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled, priced, readAmount, readQuantity } from './amounts';
import type { AskedLine } from './askedLine';
import type { AskWords } from './askWords';
import styles from './Budget.module.css';
import { LineTemplates } from './LineTemplates';
import { useAsking } from './useAsking';

type Properties = { task: string; tag: string; currency: string; digits: number; templates: LineTemplate[]; words: AskWords };
type Line = { key: number; text: string; room: string; quantity: string; price: string };
type Part = Exclude<keyof Line, 'key'>;

const PARTS: readonly Part[] = ['text', 'room', 'quantity', 'price'];
const isEmpty = ({ text, room, price }: Line) => !text.trim() && !room.trim() && !price.trim();

/** A budget by lines of work: totals follow while one types, and Enter leads from line to line. */
export function AskLines({ task, tag, currency, digits, templates, words }: Properties) {
  const next = useRef(1);
  const blank = (): Line => ({ key: next.current++, text: '', room: '', quantity: '1', price: '' });
  const [lines, setLines] = useState<Line[]>([{ key: 0, text: '', room: '', quantity: '1', price: '' }]);
  const rows = useRef<HTMLTableSectionElement>(null);
  const { ask, pending, problem, setProblem } = useAsking(task, words.done);

  const read = (line: Line) => ({ quantity: readQuantity(line.quantity), unitPrice: readAmount(line.price, digits) });
  const amountOf = (line: Line) => {
    const { quantity, unitPrice } = read(line);
    return quantity === null || unitPrice === null ? null : priced(quantity, unitPrice);
  };
  const amounts = lines.map(amountOf);
  const total = amounts.reduce<number>((before, amount) => before + (amount ?? 0), 0);
  const money = createMoney(tag, currency, [...amounts.filter((amount) => amount !== null), total]);

  const focus = (row: number, part: Part) => requestAnimationFrame(() => rows.current?.rows[row]?.querySelector<HTMLInputElement>(`[data-part="${part}"]`)?.focus());
  const change = (key: number, part: Part, value: string) => setLines(lines.map((line) => (line.key === key ? { ...line, [part]: value } : line)));
  const add = () => {
    setLines([...lines, blank()]);
    focus(lines.length, 'text');
  };
  const remove = (row: number) => {
    setLines(lines.length === 1 ? [blank()] : lines.filter((_, index) => index !== row));
    focus(Math.max(0, row - 1), 'text');
  };
  const onKey = (event: KeyboardEvent, row: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (row === lines.length - 1) add();
    else focus(row + 1, 'text');
  };

  const asked = (line: Line): AskedLine => {
    const { quantity, unitPrice } = read(line);
    return { text: line.text.trim(), ...(line.room.trim() && { room: line.room.trim() }), quantity: quantity ?? '', unitPrice: unitPrice ?? 0 };
  };
  const isWhole = (line: Line) => line.text.trim() !== '' && amountOf(line) !== null;
  const meantLines = lines.filter((line) => !isEmpty(line));

  const fillIn = (chosen: LineTemplate['lines']) => {
    const written = new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 3 });
    const added = chosen.map(({ text, room = '', quantity, unitPrice }) => ({ key: next.current++, text, room, quantity: written.format(Number(quantity)), price: written.format(unitPrice / 10 ** digits) }));
    setLines([...meantLines, ...added]);
    focus(meantLines.length, 'quantity');
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const given = meantLines.length > 0 ? meantLines : lines;
    const lacking = given.find((line) => !isWhole(line));
    if (lacking) {
      const row = lines.indexOf(lacking);
      setProblem(filled(words.missing, { number: String(row + 1) }));
      focus(row, !lacking.text.trim() ? 'text' : read(lacking).quantity === null ? 'quantity' : 'price');
      return;
    }
    ask({ lines: given.map(asked) });
  };

  const heads = { text: words.line, room: words.room, quantity: words.quantity, price: words.price };
  const labels = { text: words.textOf, room: words.roomOf, quantity: words.quantityOf, price: words.priceOf };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <div className={styles.scroll}>
          <table className={styles.ask}>
            <thead>
              <tr>
                {PARTS.map((part) => (
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
              {lines.map((line, row) => (
                <tr key={line.key}>
                  {PARTS.map((part) => (
                    <td key={part} className={styles[part]}>
                      <input
                        data-part={part}
                        value={line[part]}
                        aria-label={filled(labels[part], { number: String(row + 1) })}
                        inputMode={part === 'quantity' || part === 'price' ? 'decimal' : undefined}
                        maxLength={part === 'text' ? 200 : part === 'room' ? 100 : 16}
                        autoComplete="off"
                        onChange={({ currentTarget }) => change(line.key, part, currentTarget.value)}
                        onKeyDown={(event) => onKey(event, row)}
                      />
                    </td>
                  ))}
                  <td className={styles.amount}>{amounts[row] === null || amounts[row] === undefined ? '' : money.figure(amounts[row])}</td>
                  <td>
                    <button type="button" className={styles.remove} aria-label={filled(words.remove, { number: String(row + 1) })} onClick={() => remove(row)}>
                      <Icon of={X} />
                    </button>
                  </td>
                </tr>
              ))}
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
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <div className={styles.acts}>
          <WorkButton look="primary" aria-disabled={pending || undefined}>
            {total > 0 ? filled(words.submit, { sum: money.sum(total) }) : words.submitEmpty}
          </WorkButton>
          <WorkButton type="button" onClick={add}>
            <Icon of={Plus} />
            {words.add}
          </WorkButton>
          <span className={styles.muted}>{words.rowHint}</span>
        </div>
      </form>
      <LineTemplates templates={templates} lines={meantLines.length > 0 && meantLines.every(isWhole) ? meantLines.map(asked) : null} onUse={fillIn} words={words} />
    </>
  );
}
