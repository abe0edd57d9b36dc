import { MessageSquare, Phone } from 'lucide';
import type { CustomerPage, Handler, TrackerStage } from '@/cms/types';
import { tabPath } from '@/surroundings/paths';
import { Headline, Lead } from '@/ui/Headline';
import { Icon } from '@/ui/Icon';
import { Initials } from '@/ui/Initials';
import { classes, field, Hidden, hiddenWhere, wrap } from '@/ui/layout';
import { Tracker, type TrackerStep } from '@/ui/Tracker';
import { hasTime } from '@/ui/words/dates';
import { readablePhone } from '@/ui/words/phone';
import type { Words } from '@/ui/words/createWords';
import { CaseLine } from './CaseLine';
import { headSentence } from './headSentence';
import styles from './StatusHead.module.css';

/** Where the case is, what happens next and when, and who has it. */
export function StatusHead({ page, words }: { page: CustomerPage; words: Words }) {
  const { sentence, lead } = headSentence(page, words);
  return (
    <div className={field}>
      <section className={classes(styles.head, wrap)} aria-labelledby="next">
        <CaseLine page={page} words={words} />
        <div className={styles.grid}>
          <div>
            <Headline id="next">{sentence}</Headline>
            {lead ? <Lead>{lead}</Lead> : null}
          </div>
          {page.handler ? <HandlerCard handler={page.handler} page={page} words={words} /> : null}
        </div>
        {page.tracker.length > 0 ? (
          <Tracker label={words.t('tracker.label')} steps={page.tracker.map((stage) => trackerStep(stage, page, words))} />
        ) : null}
      </section>
    </div>
  );
}

function HandlerCard({ handler: { name, mobile }, page, words: { t, tag } }: { handler: Handler; page: CustomerPage; words: Words }) {
  const { portal, tabs, case: of } = page;
  return (
    <div className={styles.handler}>
      <Initials name={name} />
      <p>
        <span className={styles.role}>{t('handler.role')}</span> <span className={styles.name}>{name}</span>
      </p>
      <div className={styles.ways}>
        {mobile ? (
          <a className={styles.call} href={`tel:${mobile}`} title={t('handler.callName', { name })}>
            <Icon of={Phone} />
            <span className={hiddenWhere.tablet}>
              <Hidden>{t('handler.call')} </Hidden>
              {readablePhone(mobile, tag)}
            </span>
          </a>
        ) : null}
        {tabs.includes('communication') ? (
          <a className={styles.call} href={tabPath(portal.key, of.number, 'communication')} title={t('handler.writeName', { name })}>
            <Icon of={MessageSquare} />
            <span className={hiddenWhere.tablet}>{t('handler.write')}</span>
          </a>
        ) : null}
      </div>
    </div>
  );
}

function trackerStep({ key, state, date }: TrackerStage, { portal }: CustomerPage, { t, datesIn }: Words): TrackerStep {
  const dates = datesIn(portal.timeZone);
  const spoken = date && (hasTime(date) ? t('when.dayAt', { day: dates.date(date), time: dates.time(date) }) : dates.date(date));
  return {
    key,
    state,
    name: key === 'done' ? t('tracker.finish') : t(`tracker.${key}`, { state }),
    said: t(`tracker.${state}`),
    date: date ? spoken : null,
  };
}
