import type { Claim, RmasOfClaim } from '@/cms/types';
import { Facts } from '@/ui/Facts';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { wallClock } from '@/ui/words/dates';
import { createMoney } from '@/ui/words/money';
import { outlookSentences } from '../../claims/outlook';
import { ownFiles } from '../../claims/timeline';
import { verdictOf } from '../../claims/verdict';
import { VerdictText } from '../../claims/VerdictText';
import type { WriteProblem } from '@/features/write/problems';
import { writeProblemIn } from '@/features/write/writeWords';
import { ClientFrame } from '../ClientFrame';
import type { ClientView } from '../readClient';
import { ClaimRmas } from '../rmas/ClaimRmas';
import { StateBadge } from '../StateBadge';
import styles from './ClaimPage.module.css';
import { ClaimSums } from './ClaimSums';
import { StateLine } from './StateLine';
import { Files, Timeline } from './Timeline';
import { Write } from './Write';

export type ClaimOutcome = { done: 'answer' | 'comment' | 'submitted' | null; problem: WriteProblem | null };

/** A claim that has been handed in: where it is, what was said about it, what it asks for. */
export function ClaimPage({ view, claim, rmas, outcome: { done, problem } }: { view: ClientView; claim: Claim; rmas: RmasOfClaim['rmas']; outcome: ClaimOutcome }) {
  const { portal, words } = view;
  const { t, tag, datesIn } = words;
  const dates = datesIn(portal.timeZone);
  const files = ownFiles(claim);
  const verdict = verdictOf(claim, portal, words);
  const money = createMoney(tag, claim.currency, [claim.totals.total, claim.approved?.total ?? 0]);
  return (
    <ClientFrame view={view} current="claims">
      <div className={styles.head}>
        <p>{t('claims.numberOf', { number: claim.number })}</p>
        <h1>{claim.problem || t('claims.untitled')}</h1>
        <StateBadge state={claim.state} words={words} />
        <p>{[t(`claims.happens.${claim.state}`, { company: portal.name }), ...outlookSentences(claim, portal, words, Date.now())].join(' ')}</p>
        {claim.approved ? <p className={styles.approved}>{t('claims.decisions.approvedOf', { approved: money.sum(claim.approved.total), asked: money.sum(claim.totals.total) })}</p> : null}
      </div>
      {done ? <Notice tone="success">{t(`claims.did.${done}`)}</Notice> : null}
      {problem ? <Notice tone="danger">{writeProblemIn(words, problem)}</Notice> : null}
      <StateLine claim={claim} zone={portal.timeZone} words={words} />
      <div className={styles.parts}>
        <div>
          <Section id="conversation" heading={t('claims.conversation')}>
            {claim.state === 'closed' ? null : <Write view={view} claim={claim} />}
            <Timeline view={view} claim={claim} />
          </Section>
          <ClaimRmas view={view} rmas={rmas} />
          <Section id="lines" heading={t('claims.asked')}>
            <ClaimSums claim={claim} words={words} />
          </Section>
          {files.length > 0 ? (
            <Section id="files" heading={t('claims.files.heading')}>
              <Files label={t('claims.files.list')} view={view} claim={claim} files={files} />
            </Section>
          ) : null}
        </div>
        <aside aria-label={t('claims.facts')}>
          <Facts
            facts={[
              { term: t('claims.draft.serial'), value: claim.serial },
              { term: t('claims.product'), value: claim.unit?.product ?? t('claims.draft.unitUnknown') },
              { term: t('claims.warranty.heading'), value: verdict ? <VerdictText verdict={verdict} /> : '' },
              { term: t('claims.draft.failureDate'), value: claim.failureDate ? dates.date(claim.failureDate) : '' },
              { term: t('claims.submitted'), value: claim.submittedAt ? dates.date(wallClock(claim.submittedAt, portal.timeZone)) : '' },
              { term: t('claims.contact'), value: [claim.contact.name, claim.contact.email, claim.contact.phone].filter(Boolean).join(', ') },
              { term: t('claims.agent'), value: claim.agent?.name ?? t('claims.noAgent') },
              { term: t('claims.foundAndDone'), value: claim.description },
            ].filter(({ value }) => value !== '')}
          />
        </aside>
      </div>
    </ClientFrame>
  );
}
