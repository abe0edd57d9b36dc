import { ArrowLeft } from 'lucide';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Claim, FilledClaimTemplate, Member, Portal, RmasOfClaim } from '@/cms/types';
import { outlookSentences } from '@/features/claims/outlook';
import { ownFiles } from '@/features/claims/timeline';
import { policyAsked, verdictOf } from '@/features/claims/verdict';
import { VerdictText } from '@/features/claims/VerdictText';
import type { WriteProblem } from '@/features/write/problems';
import { writeProblemIn } from '@/features/write/writeWords';
import { workClaimsPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { createMoney } from '@/ui/words/money';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { ClaimReturns } from '../rmas/ClaimReturns';
import { assignClaimAction } from './actions';
import { AlikeNotice } from './AlikeNotice';
import { ClaimFields } from './ClaimFields';
import { ClaimLines } from './ClaimLines';
import styles from './Claims.module.css';
import { ClaimStatus } from './ClaimStatus';
import { Move } from './decide/Move';
import { ClaimMails } from './mails/ClaimMails';
import { WorkFiles, WorkTimeline } from './WorkTimeline';
import { WriteOnClaim } from './WriteOnClaim';

export type WorkClaimOutcome = 'done' | WriteProblem | null;

type Properties = { portal: Portal; member: Member; claim: Claim; templates: FilledClaimTemplate[]; returns: RmasOfClaim; outcome: WorkClaimOutcome; words: Words };

/** A claim as a service agent works on it (CL-18). */
export function WorkClaimPage({ portal, member, claim, templates, returns, outcome, words }: Properties) {
  const { t, tag, datesIn } = words;
  const files = ownFiles(claim);
  const verdict = verdictOf(claim, portal, words);
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
        <p>{outlookSentences(claim, portal, words, Date.now()).join(' ')}</p>
      </div>
      <AlikeNotice portal={portal} claim={claim} words={words} />
      {outcome === 'done' ? <WorkNotice>{t('workspace.claims.done')}</WorkNotice> : null}
      {outcome !== null && outcome !== 'done' ? <WorkNotice tone="warning">{writeProblemIn(words, outcome)}</WorkNotice> : null}
      <div className={styles.parts}>
        <div className={styles.part}>
          <section aria-labelledby="lines">
            <h2 id="lines">{t('claims.asked')}</h2>
            <ClaimLines claim={claim} words={words} />
          </section>
          {files.length > 0 ? (
            <section aria-labelledby="files">
              <h2 id="files">{t('claims.files.heading')}</h2>
              <WorkFiles portal={portal} claim={claim} words={words} label={t('claims.files.list')} files={files} />
            </section>
          ) : null}
          <Move portal={portal} claim={claim} words={words} />
          <ClaimReturns portal={portal} claim={claim} returns={returns} words={words} />
          <section aria-labelledby="conversation">
            <h2 id="conversation">{t('claims.conversation')}</h2>
            <WriteOnClaim portal={portal} member={member} claim={claim} templates={templates} words={words} />
            <WorkTimeline portal={portal} claim={claim} words={words} />
          </section>
          <ClaimMails portal={portal} number={claim.number} words={words} />
        </div>
        <aside aria-label={t('claims.facts')} className={styles.facts}>
          <Assign portal={portal} member={member} claim={claim} words={words} />
          <dl>
            <Fact name={t('claims.draft.serial')}>{claim.serial}</Fact>
            <Fact name={t('claims.product')}>{claim.unit?.product ?? t('claims.draft.unitUnknown')}</Fact>
            {verdict ? (
              <Fact name={t('claims.warranty.heading')}>
                <VerdictText verdict={verdict} more={policyAsked(claim, portal, words)} />
              </Fact>
            ) : null}
            <Fact name={t('claims.draft.failureDate')}>{failed}</Fact>
            <Fact name={t('claims.contact')}>{[claim.contact.name, claim.contact.email, claim.contact.phone].filter(Boolean).join(', ')}</Fact>
            <Fact name={t('claims.foundAndDone')}>{claim.description}</Fact>
          </dl>
        </aside>
      </div>
    </div>
  );
}

/** Who is responsible: taken by oneself, or given to a colleague. */
function Assign({ portal, member, claim, words: { t } }: Omit<Properties, 'outcome' | 'templates' | 'returns'>) {
  const isMine = claim.agent?.documentId === member.documentId;
  return (
    <form action={assignClaimAction} className={styles.assign}>
      <ClaimFields portal={portal} claim={claim} />
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
