import type { Claim, ClaimCommand, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { moveClaimAction } from '../actions';
import { ClaimFields } from '../ClaimFields';
import styles from '../Claims.module.css';

/** What an agent can do; the others are the client's. */
type AgentStep = Exclude<ClaimCommand, 'submit' | 'answer'>;
const isAgentStep = (command: ClaimCommand): command is AgentStep => command !== 'submit' && command !== 'answer';

/** The form by which a claim is moved: what is decided of its lines goes along with each of its buttons. */
export const moveForm = 'move';

/** What becomes of a claim, with what the client is told. A claim without an approved line can only be rejected. */
export function Move({ portal, claim, words: { t, tag } }: { portal: Portal; claim: Claim; words: Words }) {
  const isNothing = claim.lines.length > 0 && claim.lines.every(({ decision }) => decision === 'rejected');
  const steps = claim.commands.filter(isAgentStep).filter((step) => step !== 'approve' || !isNothing);
  if (steps.length === 0) return null;
  const open = claim.lines.filter(({ decision }) => decision === null);
  const sum = (claim.approved?.total ?? 0) + open.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const said = createMoney(tag, claim.currency, [sum]).sum(sum);
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('workspace.claims.next')}</h2>
      <form id={moveForm} action={moveClaimAction} className={styles.move}>
        <ClaimFields portal={portal} claim={claim} />
        <input type="hidden" name="version" value={claim.version} />
        <label htmlFor="said">{t('workspace.claims.said')}</label>
        <textarea id="said" name="text" rows={3} maxLength={5000} />
        <div className={styles.acts}>
          {steps.map((step, index) => (
            <WorkButton key={step} name="step" value={step} look={step === 'approve' || (index === 0 && step !== 'askForInformation') ? 'primary' : 'plain'} formNoValidate={step === 'reject'}>
              {step === 'approve' ? t('workspace.claims.decisions.approveSum', { sum: said }) : t(`workspace.claims.steps.${step}`)}
            </WorkButton>
          ))}
        </div>
        {claim.state === 'inReview' && (isNothing || open.length > 0) ? <p className={styles.muted}>{isNothing ? t('workspace.claims.decisions.nothing') : t('workspace.claims.decisions.rest', { open: open.length })}</p> : null}
      </form>
    </section>
  );
}
