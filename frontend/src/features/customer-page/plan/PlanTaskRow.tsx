import { CalendarCheck, CalendarClock, CalendarX, Check, ChevronDown, CircleDot, Ellipsis } from 'lucide';
import type { ReactNode } from 'react';
import type { CustomerPage, PlanTask } from '@/cms/types';
import { taskMediaPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes, hiddenWhere } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { FileList } from '../files/FileList';
import type { LabelSide } from './labelSide';
import { daysInWords, isLate } from './planDays';
import { nameOf } from './planSentence';
import styles from './PlanTaskRow.module.css';

type Properties = {
  task: PlanTask;
  /** Where the words of the bar stand; null without a bar. */
  label: LabelSide | null;
  page: CustomerPage;
  words: Words;
};

const icons = { done: Check, running: CircleDot, planned: CalendarCheck, open: CalendarX };

/** One task: what, who, when and how far. A click opens its description and media, where it has any. */
export function PlanTaskRow({ task, label, page, words }: Properties) {
  const hasMore = task.description !== null || task.media.length > 0;
  const row = <Row task={task} label={label} hasMore={hasMore} over={isOver(page)} words={words} />;
  return <li className={classes(styles.task, styles[isLate(task, words) ? 'open' : task.state])}>{hasMore ? <More task={task} page={page} row={row} words={words} /> : <div className={styles.row}>{row}</div>}</li>;
}

function More({ task, page, row, words }: { task: PlanTask; page: CustomerPage; row: ReactNode; words: Words }) {
  return (
    <details>
      <summary className={styles.row}>{row}</summary>
      <div className={styles.more}>
        {task.description ? <p className={styles.description}>{task.description}</p> : null}
        {task.media.length > 0 ? (
          <FileList
            label={words.t('plan.mediaOf', { task: task.title })}
            files={task.media}
            hrefOf={({ id }) => taskMediaPath(page.portal.key, page.case.number, task.id, id)}
            words={words}
          />
        ) : null}
      </div>
    </details>
  );
}

/** What is over gets no new date. */
function isOver({ case: { status } }: CustomerPage): boolean {
  return status === 'closed' || status === 'cancelled';
}

function Row({ task, label, hasMore, over, words }: { task: PlanTask; label: Properties['label']; hasMore: boolean; over: boolean; words: Words }) {
  const { t } = words;
  const days = daysInWords(task, words);
  const late = isLate(task, words);
  const by = [task.office, task.who].filter(Boolean).join(' · ');
  return (
    <>
      <span className={styles.main}>
        <b className={styles.name}>{nameOf(task, words)}</b>
        {by ? <span className={styles.by}>{by}</span> : null}
      </span>
      {task.state === 'open' && !late ? null : <span className={classes(styles.days, hiddenWhere.desk)}>{days}</span>}
      <span className={styles.side}>
        {late && over ? null : (
          <span className={styles.state}>
            <Icon of={late ? CalendarClock : icons[task.state]} />
            {late ? t('plan.newDate') : t(`plan.state.${task.state}`)}
          </span>
        )}
        {task.media.length > 0 ? (
          <span className={styles.media}>
            <Icon of={Ellipsis} />
            {t('plan.media', { count: task.media.length })}
          </span>
        ) : null}
      </span>
      {hasMore ? <Icon of={ChevronDown} className={styles.chevron} /> : null}
      <span className={styles.track} aria-hidden="true">
        {label ? <span className={styles.bar} /> : null}
        <span className={classes(styles.label, styles[label ?? 'free'])}>{days}</span>
      </span>
    </>
  );
}
