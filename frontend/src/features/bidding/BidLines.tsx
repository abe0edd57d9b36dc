import type { AskedRfq } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import styles from './Bidding.module.css';
import { rowsTyped, type WrongFields } from './readBidForm';
import type { TypedBid } from './typedBid';

type Part = NonNullable<AskedRfq['bid']>['parts'][number];

/** Rows that are there to be filled in beside those of the bid before. */
const FREE_ROWS = 4;

type Properties = { index: number; title: string; part: Part | undefined; typed: TypedBid | null; wrong: WrongFields; currency: string; written: (amount: number) => string; words: Words };

/** Work items of one task; rows that stay empty count for nothing. */
export function BidLines({ index, title, part, typed, wrong, currency, written, words: { t, tag } }: Properties) {
  const lines = part?.lines ?? [];
  const rows = typed ? rowsTyped(typed, index) : lines.length + FREE_ROWS;
  const quantity = numberFormat(tag, { useGrouping: false, maximumFractionDigits: 3 });
  return (
    <fieldset className={styles.lines}>
      <legend>{title}</legend>
      <input type="hidden" name={`rows-${index}`} value={rows} />
      {Array.from({ length: rows }, (_, row) => {
        const line = lines[row];
        const number = row + 1;
        const field = (part: 'text' | 'quantity' | 'price', label: string, before: string) => {
          const name = `${part}-${index}-${row}`;
          return { id: name, name, 'aria-label': label, defaultValue: typed?.said[name] ?? before, autoComplete: 'off', 'aria-invalid': wrong[name] ? true : undefined, 'aria-describedby': wrong[name] ? `row-${index}-${row}-problem` : undefined };
        };
        const problems = ['text', 'quantity', 'price'].flatMap((name) => wrong[`${name}-${index}-${row}`] ?? []);
        return (
          <div key={row} className={styles.line}>
            <input {...field('text', t('bidding.lineText', { task: title, number }), line?.text ?? '')} placeholder={row === 0 ? t('bidding.linePlaceholder') : undefined} maxLength={200} required={row === 0} />
            <input {...field('quantity', t('bidding.lineQuantity', { task: title, number }), line ? quantity.format(Number(line.quantity)) : '1')} className={styles.figure} inputMode="decimal" maxLength={12} />
            <input {...field('price', t('bidding.linePrice', { task: title, number, currency }), line ? written(line.unitPrice) : '')} className={styles.figure} inputMode="decimal" maxLength={20} required={row === 0} />
            {problems.length > 0 ? (
              <p id={`row-${index}-${row}-problem`} className={styles.wrong}>
                {problems.map((problem) => t(`bidding.wrong.${problem}`)).join(' ')}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
