import type { AskedRfq } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { digitsOf } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import { BidField } from './BidField';
import styles from './Bidding.module.css';
import { BidLines } from './BidLines';
import type { BidProblem } from './problems';
import type { WrongFields } from './readBidForm';
import type { TypedBid } from './typedBid';

type Properties = {
  asked: AskedRfq;
  action: string;
  /** What was typed into a form that was refused, and why it was. */
  typed: TypedBid | null;
  problem: BidProblem | null;
  wrong: WrongFields;
  words: Words;
};

/** A plain form: what stands in it is read where it is sent to (`readBidForm.ts`). Refused, it comes back as it was. */
export function BidForm({ asked, action, typed, problem, wrong, words }: Properties) {
  const { t, tag, datesIn } = words;
  const { tasks, bid, workItems, currency, zone } = asked;
  const digits = digitsOf(tag, currency);
  const written = (amount: number) => numberFormat(tag, { useGrouping: false, minimumFractionDigits: 0, maximumFractionDigits: digits }).format(amount / 10 ** digits);
  const partOf = (task: string) => bid?.parts.find((part) => part.task === task);
  const sumOf = (task: string) => written(partOf(task)?.amount ?? 0);
  const wordsLost = typed !== null && typed.said.text === undefined;
  return (
    <form method="post" encType="multipart/form-data" action={action} className={styles.form}>
      <p className={styles.muted}>{t(workItems ? 'bidding.leadLines' : 'bidding.lead', { currency })}</p>
      {tasks.map(({ documentId, title }, index) =>
        workItems ? (
          <BidLines key={documentId} index={index} title={title} part={partOf(documentId)} typed={typed} wrong={wrong} currency={currency} written={written} words={words} />
        ) : (
          <BidField key={documentId} name={`amount-${index}`} label={t('bidding.amount', { task: title, currency })} value={typed?.said[`amount-${index}`] ?? (partOf(documentId) ? sumOf(documentId) : '')} wrong={wrong} words={words} className={styles.amount} inputMode="decimal" required maxLength={20} />
        ),
      )}
      <div className={styles.field}>
        <label htmlFor="bid-text">{t('bidding.text')}</label>
        <textarea id="bid-text" name="text" rows={4} maxLength={5000} defaultValue={typed?.said.text ?? bid?.text ?? ''} aria-describedby={wordsLost ? 'bid-text-problem' : undefined} />
        {wordsLost ? (
          <p id="bid-text-problem" className={styles.wrong}>
            {t('bidding.wrong.textLost')}
          </p>
        ) : null}
      </div>
      {bid && bid.attachments.length > 0 ? (
        <fieldset className={styles.kept}>
          <legend>{t('bidding.keep')}</legend>
          {bid.attachments.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="keep" value={id} defaultChecked={typed?.keep.includes(id) ?? true} /> {name}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={styles.field}>
        <label htmlFor="bid-files">{t('bidding.files')}</label>
        <input id="bid-files" type="file" name="files" multiple accept=".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx" aria-invalid={problem?.startsWith('file') ? true : undefined} aria-describedby={typed?.files.length ? 'bid-files-problem bid-files-hint' : 'bid-files-hint'} />
        {typed && typed.files.length > 0 ? (
          <p id="bid-files-problem" className={styles.wrong}>
            {t('bidding.wrong.files', { files: datesIn(zone).list(typed.files), count: typed.files.length })}
          </p>
        ) : null}
        <p id="bid-files-hint" className={styles.muted}>
          {t('bidding.filesHint')}
        </p>
      </div>
      <button className={styles.submit}>{t(bid ? 'bidding.replace' : 'bidding.give')}</button>
      <p className={styles.muted}>{t('bidding.sealed')}</p>
    </form>
  );
}
