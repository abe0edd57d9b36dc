import type { AskedRfq } from '@/cms/types';
import { digitsOf } from '@/ui/words/amounts';
import { Facts } from './Facts';
import { BidForm } from './BidForm';
import { Papers } from './Papers';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import { wallClock } from '@/ui/words/dates';
import styles from './Bidding.module.css';
import type { BidProblem } from './problems';
import { readBidForm, type WrongFields } from './readBidForm';
import type { TypedBid } from './typedBid';

type Properties = {
  asked: AskedRfq;
  /** Where the bid is sent to. */
  action: string;
  paperPath: (file: string) => string;
  problem: BidProblem | null;
  /** What stood in the form that was refused. */
  typed: TypedBid | null;
  given: boolean;
  words: Words;
};

/** A request for quotation as one who was invited reads it, and bids. Works without JavaScript. */
export function BidSheet({ asked, action, paperPath, problem, typed, given, words }: Properties) {
  const { t, tag } = words;
  const wrong: WrongFields = problem === 'sums' && typed ? readBidForm(typed, asked, digitsOf(tag, asked.currency)).wrong : {};
  return (
    <>
      {problem ? (
        <div className={styles.problem} role="alert">
          <p>{t(`bidding.problem.${problem}`)}</p>
          <WrongList wrong={wrong} asked={asked} words={words} />
        </div>
      ) : given ? (
        <p className={styles.given} role="status">
          {t('bidding.given')}
        </p>
      ) : null}
      <section aria-labelledby="request" className={styles.part}>
        <h2 id="request">{t('bidding.request')}</h2>
        <p className={styles.description}>{asked.description}</p>
        <Facts asked={asked} words={words} />
        <Papers label={t('bidding.papers')} papers={asked.attachments} paperPath={paperPath} words={words} />
      </section>
      <section aria-labelledby="bid" className={styles.part}>
        <h2 id="bid">{t('bidding.bid')}</h2>
        <Given asked={asked} words={words} />
        {asked.state === 'open' ? <BidForm asked={asked} action={action} typed={typed} problem={problem} wrong={wrong} words={words} /> : <p className={styles.muted}>{t(`bidding.over.${asked.state}`)}</p>}
        {asked.bid ? <Papers label={t('bidding.ownPapers')} papers={asked.bid.attachments} paperPath={paperPath} words={words} /> : null}
      </section>
    </>
  );
}

/** Each field that is wrong, with a way to it. */
function WrongList({ wrong, asked: { tasks }, words: { t } }: { wrong: WrongFields; asked: AskedRfq; words: Words }) {
  const fields = Object.entries(wrong);
  if (fields.length === 0) return null;
  return (
    <ul>
      {fields.map(([name, kind]) => {
        const [, task = '0', row] = name.split('-');
        const title = tasks[Number(task)]?.title ?? '';
        return (
          <li key={name}>
            <a href={`#${name}`}>{row === undefined ? title : t('bidding.wrong.line', { task: title, number: Number(row) + 1 })}</a>: {t(`bidding.wrong.${kind}`)}
          </li>
        );
      })}
    </ul>
  );
}

/** What was bid so far. */
function Given({ asked: { bid, currency, zone }, words }: { asked: AskedRfq; words: Words }) {
  const { t, tag, datesIn } = words;
  if (!bid) return null;
  const dates = datesIn(zone);
  const at = wallClock(bid.givenAt, zone);
  return (
    <>
      <p className={styles.total}>{t('bidding.yours', { sum: createMoney(tag, currency, [bid.total]).sum(bid.total), when: t('when.dayAt', { day: dates.day(at), time: dates.time(at) }) })}</p>
      {bid.beforeChange ? <p className={styles.changed}>{t('bidding.beforeChange')}</p> : null}
    </>
  );
}
