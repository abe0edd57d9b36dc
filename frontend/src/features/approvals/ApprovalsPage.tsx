import { CircleCheck } from 'lucide';
import type { Approval } from '@/cms/types';
import { clientApprovalPath } from '@/surroundings/paths';
import { Badge } from '@/ui/Badge';
import { Empty } from '@/ui/Empty';
import { Section } from '@/ui/Section';
import styles from './Approval.module.css';
import { badgeOf, factsOf, type Told } from './approvalTold';

/** What a client is asked to approve, and what it has decided. Stands in any frame. */
export function ApprovalsPage({ portal, words, approvals }: Told & { approvals: Approval[] }) {
  const { t } = words;
  const office = portal.name;
  const open = approvals.filter(({ state }) => state === 'open');
  const ended = approvals.filter(({ state }) => state !== 'open');
  return (
    <>
      <div className={styles.head}>
        <h1>{t('office.approvals.heading')}</h1>
        <p>{t('office.approvals.lead', { office })}</p>
      </div>
      {open.length > 0 ? (
        <Section id="open" heading={t('office.approvals.openHeading')}>
          <Rows portal={portal} words={words} approvals={open} />
        </Section>
      ) : (
        <Empty icon={CircleCheck} title={t('office.approvals.none')}>
          {t('office.approvals.noneText', { office })}
        </Empty>
      )}
      {ended.length > 0 ? (
        <Section id="ended" heading={t('office.approvals.endedHeading')}>
          <Rows portal={portal} words={words} approvals={ended} />
        </Section>
      ) : null}
    </>
  );
}

function Rows({ portal, words, approvals }: Told & { approvals: Approval[] }) {
  return (
    <ul className={styles.rows}>
      {approvals.map((approval) => (
        <li key={approval.documentId}>
          <a href={clientApprovalPath(portal.key, approval.documentId)}>{approval.title}</a>
          <Badge state={badgeOf[approval.state]}>{words.t(`office.approvals.states.${approval.state}`)}</Badge>
          <p className={styles.facts}>
            {factsOf({ portal, words }, approval).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
