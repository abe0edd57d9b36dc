import type { Claim, ClaimCommand, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { ClaimFields } from '../ClaimFields';
import styles from '../Claims.module.css';
import { ApproveButton } from './ApproveButton';
import { MoveForm } from './MoveForm';

/** What an agent can do; the others are the client's. */
type AgentStep = Exclude<ClaimCommand, 'submit' | 'answer'>;
const isAgentStep = (command: ClaimCommand): command is AgentStep => command !== 'submit' && command !== 'answer';

/** The form by which a claim is moved: what is decided of its lines goes along with each of its buttons. */
export const moveForm = 'move';

/** What becomes of a claim, with what the client is told. */
export function Move({ portal, claim, words: { t, tag } }: { portal: Portal; claim: Claim; words: Words }) {
  const isNothing = claim.lines.every(({ decision }) => decision === 'rejected');
  const steps = claim.commands.filter(isAgentStep);
  if (steps.length === 0) return null;
  const open = claim.lines.filter(({ decision }) => decision === null);
  const lines = claim.lines.map(({ amount, decision }) => ({ amount: amount ?? 0, isRejected: decision === 'rejected' }));
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('workspace.claims.next')}</h2>
      <MoveForm id={moveForm} label={steps.some((step) => step !== 'startReview') ? t('workspace.claims.said') : null} kept={t('workspace.claims.conflict.kept')}>
        <ClaimFields portal={portal} claim={claim} />
        <input type="hidden" name="version" value={claim.version} />
        <input type="hidden" name="seen" value={claim.history.at(-1)?.id ?? '0'} />
        <div className={styles.acts}>
          {steps.map((step, index) =>
            step === 'approve' ? (
              <ApproveButton key={step} form={moveForm} lines={lines} tag={tag} currency={claim.currency} label={t('workspace.claims.decisions.approveSum', { sum: '{sum}' })} />
            ) : (
              <WorkButton key={step} name="step" value={step} look={index === 0 && step !== 'askForInformation' ? 'primary' : 'plain'} formNoValidate={step === 'reject'}>
                {t(`workspace.claims.steps.${step}`)}
              </WorkButton>
            ),
          )}
        </div>
        {claim.state === 'inReview' && (isNothing || open.length > 0) ? <p className={styles.muted}>{isNothing ? t('workspace.claims.decisions.nothing') : t('workspace.claims.decisions.rest', { open: open.length })}</p> : null}
      </MoveForm>
    </section>
  );
}
