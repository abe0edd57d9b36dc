import { randomUUID } from 'node:crypto';
import { CircleAlert, CircleCheck, Camera, FileText, MessageSquare } from 'lucide';
import type { Ask, CustomerPage } from '@/cms/types';
import { letterPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Note } from '@/ui/Section';
import { daysBetween } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { LetterForm } from '../letter/LetterForm';
import { letterWords } from '../letter/letterWords';
import type { Problem } from '../letter/problems';
import styles from './AsksPanel.module.css';

type Properties = {
  page: CustomerPage;
  asks: Ask[];
  /** Set on the way back from giving what was asked for. */
  sent: boolean;
  /** Why it was not taken, where no script could say so beside the field. */
  problem: Problem | null;
  words: Words;
};

const icons = { photo: Camera, document: FileText, answer: MessageSquare };

/** What we need from you (CP-27): the one warm thing on the page, answered where it stands. */
export function AsksPanel({ page, asks, sent, problem, words }: Properties) {
  const { t } = words;
  return (
    <div className={styles.place}>
      {sent ? <Notice tone="success">{t('asks.sent')}</Notice> : null}
      {problem ? <Notice tone="danger">{t(`letter.problem.${problem}`)}</Notice> : null}
      {asks.map((ask) => (
        <AskPanel key={ask.id} ask={ask} page={page} words={words} />
      ))}
      {asks.length > 0 ? (
        <Note>{t('asks.nothingElse')}</Note>
      ) : (
        <p className={styles.nothing}>
          <Icon of={CircleCheck} />
          {t('asks.nothing')}
        </p>
      )}
    </div>
  );
}

function AskPanel({ ask, page, words }: { ask: Ask; page: CustomerPage; words: Words }) {
  const { t } = words;
  const { portal, case: of } = page;
  const heading = `ask-${ask.id}`;
  return (
    <section className={styles.ask} aria-labelledby={heading}>
      <div>
        <p className={styles.label}>
          <Icon of={CircleAlert} />
          {t('asks.label')}
        </p>
        <h2 id={heading} className={styles.what}>
          {ask.text}
        </h2>
        {ask.dueOn ? <Due on={ask.dueOn} zone={portal.timeZone} words={words} /> : null}
        {ask.explanation ? <p className={styles.why}>{ask.explanation}</p> : null}
      </div>
      <details className={styles.answer}>
        <summary>
          <Icon of={icons[ask.kind]} />
          {t(`asks.give.${ask.kind}`)}
        </summary>
        <LetterForm id={`ask-${ask.id}`} kind={ask.kind} action={letterPath(portal.key, of.number, randomUUID(), ask.id)} problem={null} words={letterWords(ask.kind, words)} />
      </details>
    </section>
  );
}

function Due({ on, zone, words: { t, datesIn } }: { on: string; zone: string; words: Words }) {
  const dates = datesIn(zone);
  const late = daysBetween(on, dates.today) > 0;
  return (
    <p className={styles.due}>
      <time dateTime={on} title={dates.relative(on)}>
        {t(late ? 'asks.wasDue' : 'asks.due', { day: dates.day(on), relative: dates.relative(on) })}
      </time>
    </p>
  );
}
