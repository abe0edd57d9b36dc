import { FileText } from 'lucide';
import type { Approval } from '@/cms/types';
import { clientApprovalFilePath, clientApprovalsPath } from '@/surroundings/paths';
import { Badge } from '@/ui/Badge';
import { ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { badgeOf, factsOf, type ApprovalProblem, type Told } from './approvalTold';
import styles from './Approval.module.css';
import { Decision } from './Decision';
import { PdfViewer } from './viewer/PdfViewer';
import { viewerWords } from './viewer/viewerWords';

/** A document that a client is asked to approve: its pages, and beside or below them the decision (OB-10). Stands in any frame. */
export function ApprovalPage({ portal, words, approval, problem }: Told & { approval: Approval; problem: ApprovalProblem | null }) {
  const { t } = words;
  const told = { portal, words };
  const { documentId, title, message, state, file, askedBy } = approval;
  const office = portal.name;
  const isShown = state !== 'withdrawn' && state !== 'void';
  return (
    <div className={styles.approval}>
      <div className={styles.head}>
        <ButtonLink look="plain" href={clientApprovalsPath(portal.key)}>
          {t('office.approvals.heading')}
        </ButtonLink>
        <h1>{title}</h1>
        <Badge state={badgeOf[state]}>{t(`office.approvals.states.${state}`)}</Badge>
        {state === 'open' ? <p>{askedBy ? t('office.approvals.askedBy', { name: askedBy, office }) : t('office.approvals.asked', { office })}</p> : null}
        <p className={styles.facts}>
          {factsOf(told, approval).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      {problem === 'moved' ? <Notice tone="warning">{t('office.approvals.moved')}</Notice> : null}
      {problem === 'changed' ? <Notice tone="danger">{t('office.approvals.changed', { office })}</Notice> : null}
      {message ? <p className={styles.message}>{message}</p> : null}
      <div className={styles.parts}>
        {isShown ? (
          <section className={styles.document} aria-labelledby="document">
            <div className={styles.file}>
              <h2 id="document">{t('office.approvals.document')}</h2>
              <a className={styles.toDecision} href="#decision">
                {t('office.approvals.toDecision')}
              </a>
              <ButtonLink look="plain" href={clientApprovalFilePath(portal.key, documentId)} target="_blank">
                <Icon of={FileText} className={styles.icon} /> {t('office.approvals.openFile')}
              </ButtonLink>
            </div>
            <PdfViewer address={clientApprovalFilePath(portal.key, documentId)} sha256={file.sha256} words={viewerWords(file, words)} />
          </section>
        ) : null}
        <Decision portal={portal} words={words} approval={approval} problem={problem} />
      </div>
    </div>
  );
}
