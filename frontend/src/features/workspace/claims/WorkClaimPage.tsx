import { ArrowLeft } from 'lucide';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Claim, ClaimCommand, Member, Portal } from '@/cms/types';
import { timelineOf } from '@/features/claims/timeline';
import { writerOf } from '@/features/claims/writerOf';
import { workClaimsPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { createMoney } from '@/ui/words/money';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { assignClaimAction, moveClaimAction, writeOnClaimAction } from './actions';
import { ClaimLines } from './ClaimLines';
import styles from './Claims.module.css';
import { ClaimStatus } from './ClaimStatus';
import { ClaimMails } from './mails/ClaimMails';

/** What an agent can do; the others are the client's. */
type AgentStep = Exclude<ClaimCommand, 'submit' | 'answer'>;
const isAgentStep = (command: ClaimCommand): command is AgentStep => command !== 'submit' && command !== 'answer';

export type WorkClaimOutcome = 'done' | 'empty' | 'moved' | null;

type Properties = { portal: Portal; member: Member; claim: Claim; outcome: WorkClaimOutcome; words: Words };

/** A claim as a service agent works on it (CL-18). */
export function WorkClaimPage({ portal, member, claim, outcome, words }: Properties) {
  const { t, tag, datesIn } = words;
  const steps = claim.commands.filter(isAgentStep);
  const money = createMoney(tag, claim.currency, [claim.totals.total]);
  const failed = claim.failureDate ? datesIn(portal.timeZone).date(claim.failureDate) : '';
  return (
    <div className={styles.page}>
      <Link href={workClaimsPath(portal.key)} className={styles.back}>
        <Icon of={ArrowLeft} className={styles.icon} />
        {t('workspace.places.claims')}
      </Link>
      <div className={styles.head}>
        <h1>{claim.problem || t('claims.untitled')}</h1>
        <ClaimStatus state={claim.state} words={words} />
        <p className={styles.muted}>{[claim.number, claim.company, money.sum(claim.totals.total)].join(', ')}</p>
      </div>
      {outcome === 'done' ? <WorkNotice>{t('workspace.claims.done')}</WorkNotice> : null}
      {outcome === 'empty' || outcome === 'moved' ? <WorkNotice tone="warning">{t(`claims.problems.${outcome}`)}</WorkNotice> : null}
      <div className={styles.parts}>
        <div className={styles.part}>
          {steps.length > 0 ? (
            <section aria-labelledby="next">
              <h2 id="next">{t('workspace.claims.next')}</h2>
              <form action={moveClaimAction} className={styles.write}>
                <Hidden portal={portal} claim={claim} />
                <label htmlFor="said">{t('workspace.claims.said')}</label>
                <textarea id="said" name="text" rows={3} maxLength={5000} />
                <div className={styles.acts}>
                  {steps.map((step, index) => (
                    <WorkButton key={step} name="step" value={step} look={index === 0 ? 'primary' : 'plain'}>
                      {t(`workspace.claims.steps.${step}`)}
                    </WorkButton>
                  ))}
                </div>
              </form>
            </section>
          ) : null}
          <section aria-labelledby="conversation">
            <h2 id="conversation">{t('claims.conversation')}</h2>
            <form action={writeOnClaimAction} className={styles.write}>
              <Hidden portal={portal} claim={claim} />
              <label htmlFor="text">{t('workspace.claims.write')}</label>
              <textarea id="text" name="text" rows={3} maxLength={5000} required />
              <div className={styles.acts}>
                {claim.state === 'closed' ? null : (
                  <WorkButton name="as" value="comment">
                    {t('workspace.claims.send', { company: claim.company })}
                  </WorkButton>
                )}
                <WorkButton name="as" value="note" look="quiet">
                  {t('workspace.claims.note')}
                </WorkButton>
              </div>
            </form>
            <ol className={styles.entries} aria-label={t('claims.conversation')}>
              {timelineOf(claim).map((entry) => (
                <li key={entry.id} className={classes(entry.kind === 'comment' && entry.internal && styles.internal)}>
                  <p>
                    <b>
                      {entry.kind === 'comment'
                        ? entry.internal
                          ? t('workspace.claims.noted', { name: entry.by ?? '' })
                          : writerOf(entry, words)
                        : entry.step === 'assign'
                          ? t('workspace.claims.assigned', { name: entry.by ?? '', agent: entry.assigned ?? '' })
                          : t(`claims.steps.${entry.step}`, { name: entry.by ?? '' })}
                    </b>{' '}
                    <Written at={entry.at} zone={portal.timeZone} words={words} className={styles.muted} />
                  </p>
                  {entry.words ? <p className={styles.words}>{entry.words}</p> : null}
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="lines">
            <h2 id="lines">{t('claims.asked')}</h2>
            <ClaimLines claim={claim} words={words} />
          </section>
          <ClaimMails portal={portal} number={claim.number} words={words} />
        </div>
        <aside aria-label={t('claims.facts')} className={styles.facts}>
          <Assign portal={portal} member={member} claim={claim} words={words} />
          <dl>
            <Fact name={t('claims.draft.serial')}>{claim.serial}</Fact>
            <Fact name={t('claims.product')}>{claim.unit?.product ?? t('claims.draft.unitUnknown')}</Fact>
            <Fact name={t('claims.draft.failureDate')}>{failed}</Fact>
            <Fact name={t('claims.contact')}>{[claim.contact.name, claim.contact.email, claim.contact.phone].filter(Boolean).join(', ')}</Fact>
            <Fact name={t('claims.draft.description')}>{claim.description}</Fact>
          </dl>
        </aside>
      </div>
    </div>
  );
}

function Hidden({ portal, claim }: { portal: Portal; claim: Claim }) {
  return (
    <>
      <input type="hidden" name="portal" value={portal.key} />
      <input type="hidden" name="number" value={claim.number} />
      <input type="hidden" name="try" value={crypto.randomUUID()} />
    </>
  );
}

/** Who is responsible: taken by oneself, or given to a colleague. */
function Assign({ portal, member, claim, words: { t } }: Omit<Properties, 'outcome'>) {
  const isMine = claim.agent?.documentId === member.documentId;
  return (
    <form action={assignClaimAction} className={styles.assign}>
      <Hidden portal={portal} claim={claim} />
      <p>
        <span className={styles.muted}>{t('claims.agent')}</span> {claim.agent?.name ?? t('claims.noAgent')}
      </p>
      {claim.state === 'closed' ? null : (
        <>
          <label htmlFor="agent">{t('workspace.claims.giveTo')}</label>
          <select id="agent" name="agent" defaultValue={isMine ? claim.agent?.documentId : member.documentId}>
            {claim.agents.map(({ documentId, name }) => (
              <option key={documentId} value={documentId}>
                {name}
              </option>
            ))}
          </select>
          <WorkButton>{t('workspace.claims.assign')}</WorkButton>
        </>
      )}
    </form>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}
