import { X } from 'lucide';
import { filled } from '@/ui/words/amounts';
import { Icon } from '@/ui/Icon';
import { amountOf, type DraftLine, type LineKind, sumOf, type Typing, typedSum } from './draft';
import type { DraftWords } from './draftWords';
import styles from './Lines.module.css';
import { MasterSearch } from './MasterSearch';

type Properties = {
  portal: string;
  kind: LineKind;
  /** All lines of the claim: its faults are told by their places among them. */
  lines: DraftLine[];
  /** What repairs from the master are paid with by the hour; null where the company has no rate. */
  rate: string | null;
  typing: Typing;
  currency: string;
  words: DraftWords;
  problemOf: (path: string) => string | undefined;
  onChange: (lines: DraftLine[]) => void;
};

/** Parts or labour of a claim: from the master, whose price counts, or in one's own words. */
export function Lines({ portal, kind, lines, rate, typing, currency, words, problemOf, onChange }: Properties) {
  const own = lines.flatMap((line, index) => (line.kind === kind ? [{ line, index }] : []));
  const set = (index: number, part: Partial<DraftLine>) => onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const isPart = kind === 'part';
  const names = { quantity: isPart ? words.quantity : words.hours, unitPrice: isPart ? words.price : words.rate };

  const cell = (line: DraftLine, index: number, field: 'description' | 'quantity' | 'unitPrice', label: string, isFixed: boolean) => {
    const problem = problemOf(`lines.${index}.${field}`);
    const id = `lines-${index}-${field}`;
    if (isFixed) return <span className={field === 'description' ? undefined : styles.figure}>{line[field]}</span>;
    return (
      <>
        <input
          id={id}
          className={field === 'description' ? undefined : styles.figure}
          value={line[field]}
          inputMode={field === 'description' ? undefined : 'decimal'}
          maxLength={field === 'description' ? 200 : 16}
          autoComplete="off"
          aria-label={filled(words.lineOf, { field: label, line: line.description || words.ownText })}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => set(index, { [field]: event.target.value })}
        />
        {problem ? (
          <span id={`${id}-problem`} className={styles.problem}>
            {problem}
          </span>
        ) : null}
      </>
    );
  };

  return (
    <>
      {own.length > 0 ? (
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">{isPart ? words.number : words.repair}</th>
              <th scope="col">{words.text}</th>
              <th scope="col" className={styles.figure}>{names.quantity}</th>
              <th scope="col" className={styles.figure}>{names.unitPrice}</th>
              <th scope="col" className={styles.figure}>{words.amount}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {own.map(({ line, index }) => {
              const isFromMaster = line.master !== null;
              const amount = amountOf(line, typing);
              return (
                <tr key={line.key}>
                  <td className={styles.number}>{isFromMaster ? line.number : <span className={styles.own}>{words.ownText}</span>}</td>
                  <td className={styles.text}>{cell(line, index, 'description', words.text, isFromMaster)}</td>
                  <td data-label={names.quantity}>{cell(line, index, 'quantity', names.quantity, isFromMaster && !isPart)}</td>
                  <td data-label={names.unitPrice}>{cell(line, index, 'unitPrice', names.unitPrice, isFromMaster && (isPart || rate !== null))}</td>
                  <td className={styles.amount}>{amount === null ? '' : typedSum(amount, typing)}</td>
                  <td className={styles.remove}>
                    <button type="button" onClick={() => onChange(lines.filter((_line, at) => at !== index))} aria-label={filled(words.remove, { line: line.description || words.ownText })}>
                      <Icon of={X} />
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {isPart ? words.partsSum : words.labourSum}, {currency}
              </th>
              <td className={styles.amount}>{typedSum(sumOf(own.map(({ line }) => line), typing), typing)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      ) : null}
      {lines.length < 100 ? (
        <MasterSearch portal={portal} kind={kind} words={words} onTake={(line) => onChange([...lines, { ...line, ...(kind === 'labour' && line.master !== null && rate !== null && { unitPrice: rate }), key: `new-${lines.length}-${Date.now()}`, kind }])} />
      ) : (
        <p className={styles.searchState}>{words.tooMany}</p>
      )}
    </>
  );
}
