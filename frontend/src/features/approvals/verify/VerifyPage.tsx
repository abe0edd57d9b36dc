import { CircleCheck, CircleHelp } from 'lucide';
import type { ApprovedDocument } from '@/cms/types';
import { Bar } from '@/ui/Bar';
import { Icon } from '@/ui/Icon';
import { classes, field, wrap } from '@/ui/layout';
import { Notice } from '@/ui/Notice';
import type { Told } from '../approvalTold';
import styles from './Verify.module.css';
import { VerifyForm } from './VerifyForm';

/** What is known of a hash; `wrong` where it is none, `often` where it was asked too often. */
export type Verified = ApprovedDocument | 'wrong' | 'often' | null;

/** Whether a document was approved in this portal, for everybody: on which day, by which certificate, and nothing of whom (OB-10). */
export function VerifyPage({ portal, words, asked, found }: Told & { asked: string; found: Verified }) {
  const { t } = words;
  const say = (key: 'drop' | 'choose' | 'hash' | 'hashHint' | 'check' | 'reading' | 'unreadable') => t(`office.approvals.verify.${key}`);
  return (
    <>
      <div className={classes(field, styles.head)}>
        <Bar face={portal} />
      </div>
      <main id="main" className={classes(wrap, styles.content)}>
        <h1>{t('office.approvals.verify.heading')}</h1>
        <p className={styles.lead}>{t('office.approvals.verify.lead')}</p>
        {found === 'often' ? <Notice tone="warning">{t('office.approvals.verify.often')}</Notice> : null}
        {found !== null && typeof found === 'object' ? <Answer portal={portal} words={words} found={found} /> : null}
        <VerifyForm
          asked={asked}
          problem={found === 'wrong' ? t('office.approvals.verify.wrong') : null}
          words={{ drop: say('drop'), choose: say('choose'), hash: say('hash'), hint: say('hashHint'), check: say('check'), reading: say('reading'), unreadable: say('unreadable') }}
        />
        <p className={styles.muted}>{t('office.approvals.verify.privacy')}</p>
      </main>
    </>
  );
}

function Answer({ portal, words: { t, datesIn }, found: { approvals, more } }: Told & { found: ApprovedDocument }) {
  const isKnown = approvals.length > 0;
  const dates = datesIn(portal.timeZone);
  return (
    <section className={classes(styles.answer, isKnown && styles.known)} aria-labelledby="answer">
      <Icon of={isKnown ? CircleCheck : CircleHelp} className={styles.icon} />
      <div>
        <h2 id="answer">{t(`office.approvals.verify.${isKnown ? 'known' : 'unknown'}`)}</h2>
        <p>{t(`office.approvals.verify.${isKnown ? 'knownText' : 'unknownText'}`, { office: portal.name })}</p>
        {isKnown ? (
          <ul>
            {approvals.map(({ number, approvedOn }) => (
              <li key={number}>{t('office.approvals.verify.on', { day: dates.date(approvedOn), number })}</li>
            ))}
          </ul>
        ) : null}
        {more ? <p>{t('office.approvals.verify.more')}</p> : null}
      </div>
    </section>
  );
}
