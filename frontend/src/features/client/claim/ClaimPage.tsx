import type { Claim } from '@/cms/types';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { Initials } from '@/ui/Initials';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { wallClock } from '@/ui/words/dates';
import { Written } from '@/ui/Written';
import { timelineOf } from '../../claims/timeline';
import { writerOf } from '../../claims/writerOf';
import { writeAction } from '../actions';
import { ClientFrame } from '../ClientFrame';
import type { ClientView } from '../readClient';
import { StateBadge } from '../StateBadge';
import styles from './ClaimPage.module.css';
import { ClaimSums } from './ClaimSums';
import { StateLine } from './StateLine';

export type ClaimOutcome = { done: 'answer' | 'comment' | 'submitted' | null; problem: 'empty' | 'moved' | null };

/** A claim that has been handed in: where it is, what was said about it, what it asks for. */
export function ClaimPage({ view, claim, outcome: { done, problem } }: { view: ClientView; claim: Claim; outcome: ClaimOutcome }) {
  const { portal, words } = view;
  const { t, datesIn } = words;
  const dates = datesIn(portal.timeZone);
  const isAsked = claim.commands.includes('answer');
  const canWrite = claim.state !== 'closed';
  return (
    <ClientFrame view={view} current="claims">
      <div className={styles.head}>
        <p>{t('claims.numberOf', { number: claim.number })}</p>
        <h1>{claim.problem || t('claims.untitled')}</h1>
        <StateBadge state={claim.state} words={words} />
        <p>{t(`claims.happens.${claim.state}`, { company: portal.name })}</p>
      </div>
      {done ? <Notice tone="success">{t(`claims.did.${done}`)}</Notice> : null}
      {problem ? <Notice tone="danger">{t(`claims.problems.${problem}`)}</Notice> : null}
      <StateLine claim={claim} zone={portal.timeZone} words={words} />
      <div className={styles.parts}>
        <div>
          <Section id="conversation" heading={t('claims.conversation')}>
            {canWrite ? (
              <form action={writeAction} className={styles.write}>
                <input type="hidden" name="portal" value={portal.key} />
                <input type="hidden" name="number" value={claim.number} />
                <input type="hidden" name="try" value={crypto.randomUUID()} />
                <input type="hidden" name="as" value={isAsked ? 'answer' : 'comment'} />
                <label htmlFor="text">{t(isAsked ? 'claims.answerLabel' : 'claims.commentLabel', { company: portal.name })}</label>
                <textarea id="text" name="text" rows={4} maxLength={5000} required />
                <Button>{t(isAsked ? 'claims.sendAnswer' : 'claims.sendComment')}</Button>
              </form>
            ) : null}
            <ol className={styles.entries} aria-label={t('claims.conversation')}>
              {timelineOf(claim).map((entry) => (
                <li key={entry.id} className={styles[entry.kind]}>
                  {entry.kind === 'comment' ? <Initials name={entry.by ?? '?'} /> : null}
                  <p className={styles.by}>
                    <b>{entry.kind === 'step' ? t(`claims.steps.${entry.step}`, { name: entry.by ?? '' }) : writerOf(entry, words)}</b>{' '}
                    <Written at={entry.at} zone={portal.timeZone} words={words} className={styles.when} />
                  </p>
                  {entry.words ? <p className={styles.words}>{entry.words}</p> : null}
                </li>
              ))}
            </ol>
          </Section>
          <Section id="lines" heading={t('claims.asked')}>
            <ClaimSums claim={claim} words={words} />
          </Section>
        </div>
        <aside aria-label={t('claims.facts')}>
          <Facts
            facts={[
              { term: t('claims.draft.serial'), value: claim.serial },
              { term: t('claims.product'), value: claim.unit?.product ?? t('claims.draft.unitUnknown') },
              { term: t('claims.draft.failureDate'), value: claim.failureDate ? dates.date(claim.failureDate) : '' },
              { term: t('claims.submitted'), value: claim.submittedAt ? dates.date(wallClock(claim.submittedAt, portal.timeZone)) : '' },
              { term: t('claims.contact'), value: [claim.contact.name, claim.contact.email, claim.contact.phone].filter(Boolean).join(', ') },
              { term: t('claims.agent'), value: claim.agent?.name ?? t('claims.noAgent') },
              { term: t('claims.draft.description'), value: claim.description },
            ].filter(({ value }) => value !== '')}
          />
        </aside>
      </div>
    </ClientFrame>
  );
}
