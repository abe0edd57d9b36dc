import { Download } from 'lucide';
import type { Approval } from '@/cms/types';
import { clientCertificatePath } from '@/surroundings/paths';
import { Button, ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import styles from './Approval.module.css';
import { momentOf, type ApprovalProblem, type Told } from './approvalTold';
import { approveAction, declineAction } from './decideAction';

type Properties = Told & { approval: Approval; problem: ApprovalProblem | null };

/** The decision that is asked for, or what it was. Works without scripts: declining is a second step that unfolds. */
export function Decision(properties: Properties) {
  const { words: { t }, approval: { state } } = properties;
  return (
    <section className={styles.decision} aria-labelledby="decision">
      <h2 id="decision">{t('office.approvals.decide.heading')}</h2>
      {state === 'open' ? <Asked {...properties} /> : <Outcome {...properties} />}
    </section>
  );
}

function Asked({ portal, words: { t }, approval: { documentId, file }, problem }: Properties) {
  const hidden = Object.entries({ portal: portal.key, request: documentId, sha256: file.sha256, try: crypto.randomUUID() }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  const isWrong = problem === 'reason';
  return (
    <>
      <p className={styles.muted}>{t('office.approvals.decide.text')}</p>
      <form action={approveAction}>
        {hidden}
        <Button className={styles.wide}>{t('office.approvals.decide.approve')}</Button>
      </form>
      <details id="decline" className={styles.decline} open={isWrong}>
        <summary>{t('office.approvals.decide.decline')}</summary>
        <form action={declineAction} className={styles.reason}>
          {hidden}
          <p className={styles.muted}>{t('office.approvals.decide.declineText', { office: portal.name })}</p>
          <label htmlFor="reason">{t('office.approvals.decide.reason')}</label>
          <textarea id="reason" name="reason" rows={4} maxLength={2000} required aria-invalid={isWrong || undefined} aria-describedby={isWrong ? 'reason-problem' : undefined} />
          {isWrong ? (
            <p id="reason-problem" className={styles.problem} role="alert">
              {t('office.approvals.decide.reasonMissing')}
            </p>
          ) : null}
          <Button look="quiet">{t('office.approvals.decide.declineNow')}</Button>
        </form>
      </details>
    </>
  );
}

function Outcome({ portal, words, approval: { documentId, state, decision } }: Properties) {
  const { t } = words;
  if (!decision) return <p>{t(`office.approvals.outcome.${state === 'void' ? 'void' : 'withdrawn'}`, { office: portal.name })}</p>;
  return (
    <>
      <p role="status">{t(`office.approvals.outcome.${decision.decision}`, { when: momentOf({ portal, words }, decision.decidedAt) })}</p>
      {decision.reason ? (
        <div>
          <h3>{t('office.approvals.outcome.reason')}</h3>
          <p className={styles.message}>{decision.reason}</p>
        </div>
      ) : null}
      <ButtonLink look="quiet" href={clientCertificatePath(portal.key, documentId)} download>
        <Icon of={Download} className={styles.icon} /> {t('office.approvals.certificateOpen')}
      </ButtonLink>
    </>
  );
}
