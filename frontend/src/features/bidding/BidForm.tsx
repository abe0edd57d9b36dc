import type { AskedRfq } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import styles from './Bidding.module.css';
import { digitsOf } from '../workspace/case/budget/amounts';

type Part = NonNullable<AskedRfq['bid']>['parts'][number];

/** Rows that are there to be filled in beside those of the bid before. */
const FREE_ROWS = 4;

/** A plain form: what stands in it is read where it is sent to (`readBidForm.ts`). */
export function BidForm({ asked, action, words }: { asked: AskedRfq; action: string; words: Words }) {
  const { t, tag } = words;
  const { tasks, bid, workItems, currency } = asked;
  const digits = digitsOf(tag, currency);
  const written = (amount: number) => new Intl.NumberFormat(tag, { useGrouping: false, minimumFractionDigits: 0, maximumFractionDigits: digits }).format(amount / 10 ** digits);
  const partOf = (task: string) => bid?.parts.find((part) => part.task === task);
  return (
    <form method="post" encType="multipart/form-data" action={action} className={styles.form}>
      <p className={styles.muted}>{t(workItems ? 'bidding.leadLines' : 'bidding.lead', { currency })}</p>
      {tasks.map(({ documentId, title }, index) =>
        workItems ? (
          <Lines key={documentId} index={index} title={title} part={partOf(documentId)} currency={currency} written={written} words={words} />
        ) : (
          <div key={documentId} className={styles.field}>
            <label htmlFor={`amount-${index}`}>{t('bidding.amount', { task: title, currency })}</label>
            <input id={`amount-${index}`} name={`amount-${index}`} className={styles.amount} inputMode="decimal" autoComplete="off" required maxLength={20} defaultValue={sumOf(partOf(documentId), written)} />
          </div>
        ),
      )}
      <div className={styles.field}>
        <label htmlFor="bid-text">{t('bidding.text')}</label>
        <textarea id="bid-text" name="text" rows={4} maxLength={5000} defaultValue={bid?.text ?? ''} />
      </div>
      {bid && bid.attachments.length > 0 ? (
        <fieldset className={styles.kept}>
          <legend>{t('bidding.keep')}</legend>
          {bid.attachments.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="keep" value={id} defaultChecked /> {name}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={styles.field}>
        <label htmlFor="bid-files">{t('bidding.files')}</label>
        <input id="bid-files" type="file" name="files" multiple accept=".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx" aria-describedby="bid-files-hint" />
        <p id="bid-files-hint" className={styles.muted}>
          {t('bidding.filesHint')}
        </p>
      </div>
      <button className={styles.submit}>{t(bid ? 'bidding.replace' : 'bidding.give')}</button>
      <p className={styles.muted}>{t('bidding.sealed')}</p>
    </form>
  );
}

const sumOf = (part: Part | undefined, written: (amount: number) => string): string => (part ? written(part.amount) : '');

type LinesProperties = { index: number; title: string; part: Part | undefined; currency: string; written: (amount: number) => string; words: Words };

/** Work items of one task; rows that stay empty count for nothing. */
function Lines({ index, title, part, currency, written, words: { t, tag } }: LinesProperties) {
  const lines = part?.lines ?? [];
  const rows = lines.length + FREE_ROWS;
  const quantity = new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 3 });
  return (
    <fieldset className={styles.lines}>
      <legend>{title}</legend>
      <input type="hidden" name={`rows-${index}`} value={rows} />
      {Array.from({ length: rows }, (_, row) => {
        const line = lines[row];
        const number = row + 1;
        return (
          <div key={row} className={styles.line}>
            <input name={`text-${index}-${row}`} aria-label={t('bidding.lineText', { task: title, number })} placeholder={row === 0 ? t('bidding.linePlaceholder') : undefined} maxLength={200} defaultValue={line?.text ?? ''} required={row === 0} />
            <input name={`quantity-${index}-${row}`} aria-label={t('bidding.lineQuantity', { task: title, number })} inputMode="decimal" autoComplete="off" maxLength={12} defaultValue={line ? quantity.format(Number(line.quantity)) : '1'} />
            <input name={`price-${index}-${row}`} aria-label={t('bidding.linePrice', { task: title, number, currency })} inputMode="decimal" autoComplete="off" maxLength={20} defaultValue={line ? written(line.unitPrice) : ''} required={row === 0} />
          </div>
        );
      })}
    </fieldset>
  );
}
