import { ChartGantt } from 'lucide';
import type { CaseListItem, CustomerPage, PlanTask } from '@/cms/types';
import { Empty } from '@/ui/Empty';
import { createTimeline } from '@/ui/timeline';
import type { Words } from '@/ui/words/createWords';
import { CaseFrame } from '../CaseFrame';
import { TabHead } from '../head/TabHead';
import { labelSide } from './labelSide';
import { daysInWords, inOrder, spanOf } from './planDays';
import styles from './PlanPage.module.css';
import { planSentence } from './planSentence';
import { PlanTaskRow } from './PlanTaskRow';
import { Scale } from './Scale';
import { timelineStyle } from './timelineStyle';

type Properties = { page: CustomerPage; cases: CaseListItem[]; tasks: PlanTask[]; nonce: string | undefined; words: Words };

/** The project plan (CP-15): a line from task to task on a phone, weeks on a wide screen. */
export function PlanPage({ page, cases, tasks: asked, nonce, words }: Properties) {
  const tasks = inOrder(asked);
  const { t, datesIn } = words;
  const { sentence, lead } = planSentence(page, tasks, words);
  const spans = tasks.map(spanOf);
  const timeline = createTimeline(
    spans.filter((span) => span !== null),
    datesIn(page.portal.timeZone).today,
  );
  return (
    <CaseFrame page={page} cases={cases} current="plan" head={<TabHead page={page} sentence={sentence} lead={lead} words={words} />} words={words}>
      <section className={styles.plan} id="plan" aria-label={t('tabs.plan.long')}>
        {tasks.length === 0 ? (
          <Empty icon={ChartGantt} title={t('plan.emptyTitle')}>
            {t('plan.empty')}
          </Empty>
        ) : (
          <>
            {timeline ? <style nonce={nonce}>{timelineStyle('#plan', timeline, spans)}</style> : null}
            {timeline ? <Scale timeline={timeline} zone={page.portal.timeZone} words={words} /> : null}
            <div className={styles.rows}>
              {timeline?.today != null ? (
                <div className={styles.today} aria-hidden="true">
                  <span>{t('day.today')}</span>
                </div>
              ) : null}
              <ol>
                {tasks.map((task, index) => (
                  <PlanTaskRow key={task.id} task={task} label={labelSide(spans[index] ?? null, timeline, daysInWords(task, words).length)} page={page} words={words} />
                ))}
              </ol>
            </div>
          </>
        )}
      </section>
    </CaseFrame>
  );
}
