'use client';

import { X } from 'lucide';
import type { KeyboardEvent } from 'react';
import { Icon } from '@/ui/Icon';
import { filled } from '@/ui/words/amounts';
import type { AskWords } from './askWords';
import styles from './AskLines.module.css';
import shared from './Budget.module.css';
import { type DraftLine, LINE_PARTS, type LinePart } from './draftLine';

type Properties = {
  line: DraftLine;
  number: number;
  /** What it comes to; empty while it comes to nothing. */
  amount: string;
  /** What was decided about it before. */
  decided: string | null;
  words: AskWords;
  onChange: (part: LinePart, value: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onRemove: () => void;
};

/** One line of work in the form for a budget. */
export function LineRow({ line, number, amount, decided, words, onChange, onKey, onRemove }: Properties) {
  const labels = { text: words.textOf, room: words.roomOf, quantity: words.quantityOf, price: words.priceOf };
  const heads = { text: words.line, room: words.room, quantity: words.quantity, price: words.price };
  const id = `line-${line.key}-decided`;
  return (
    <tr>
      {LINE_PARTS.map((part) => (
        <td key={part} className={styles[part]} data-head={heads[part]}>
          <input
            data-part={part}
            value={line[part]}
            aria-label={filled(labels[part], { number: String(number) })}
            aria-describedby={decided ? id : undefined}
            inputMode={part === 'quantity' || part === 'price' ? 'decimal' : undefined}
            maxLength={part === 'text' ? 200 : part === 'room' ? 100 : 16}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange(part, currentTarget.value)}
            onKeyDown={onKey}
          />
          {part === 'text' && decided ? <small id={id}>{decided}</small> : null}
        </td>
      ))}
      <td className={styles.amount}>{amount}</td>
      <td className={styles.taken}>
        <button type="button" className={shared.remove} aria-label={filled(words.remove, { number: String(number) })} onClick={onRemove}>
          <Icon of={X} />
        </button>
      </td>
    </tr>
  );
}
