import type { ReactNode } from 'react';
import type { ClientApproval, Portal } from '@/cms/types';
import { workApprovalFilePath, workCertificatePath } from '@/surroundings/paths';
import { Status } from '@/ui/workspace/Status';
import { WorkButtonFile } from '@/ui/workspace/WorkButton';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { CommandButton } from '../commands/CommandButton';
import styles from './Approvals.module.css';
import { withdrawSpec } from './approvalSpecs';

const looks = { open: { mark: 'waiting', tone: 'warn' }, approved: { mark: 'closed', tone: 'ok' }, declined: { mark: 'cancelled', tone: 'bad' }, withdrawn: { mark: 'cancelled', tone: 'plain' }, void: { mark: 'cancelled', tone: 'plain' } } as const;

type Properties = { portal: Portal; approval: ClientApproval; words: Words };

/** A request: how it stands, its file, and who decided what, when, from where, on which bytes. */
export function ClientApprovalRow({ portal, approval, words }: Properties) {
  const { t, datesIn } = words;
  const { documentId, client, title, state, file, number, askedAt, askedBy, dueOn, mayWithdraw, evidence } = approval;
  const dates = datesIn(portal.timeZone);
  const dayOf = (at: string) => dates.date(wallClock(at, portal.timeZone));
  return (
    <li>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Status {...looks[state]}>{t(`office.approvals.states.${state}`)}</Status>
      </div>
      <p className={styles.facts}>
        <span>{t('workspace.approvals.askedOn', { day: dayOf(askedAt) })}</span>
        <span>{askedBy ? t('workspace.approvals.bySomebody', { name: askedBy }) : t('workspace.approvals.byDossier')}</span>
        {state === 'open' && dueOn ? <span>{t('workspace.approvals.due', { day: dates.date(dueOn) })}</span> : null}
        <span>{file.name}</span>
        <span>{t('office.approvals.pages', { count: file.pages })}</span>
      </p>
      <div className={styles.row}>
        <WorkButtonFile small href={workApprovalFilePath(portal.key, client.documentId, documentId)} target="_blank">
          {t('workspace.approvals.openFile')}
        </WorkButtonFile>
        {evidence ? (
          <WorkButtonFile small href={workCertificatePath(portal.key, client.documentId, documentId)} download>
            {t('workspace.approvals.certificate')}
          </WorkButtonFile>
        ) : null}
        {mayWithdraw ? <CommandButton small spec={withdrawSpec(approval, words)} /> : null}
      </div>
      {evidence?.reason ? (
        <p className={styles.reason}>
          <b>{t('workspace.approvals.reason')}</b> {evidence.reason}
        </p>
      ) : null}
      {evidence ? (
        <details>
          <summary>{t('workspace.approvals.evidence')}</summary>
          <dl className={styles.evidence}>
            <Fact name={t('workspace.approvals.facts.number')}>{number}</Fact>
            <Fact name={t('workspace.approvals.facts.who')}>{`${evidence.name}, ${evidence.email}`}</Fact>
            <Fact name={t('workspace.approvals.facts.when')}>{`${dayOf(evidence.decidedAt)}, ${dates.time(wallClock(evidence.decidedAt, portal.timeZone))}`}</Fact>
            <Fact name={t('workspace.approvals.facts.address')}>{evidence.address}</Fact>
            <Fact name={t('workspace.approvals.facts.browser')}>{evidence.userAgent ?? t('workspace.approvals.facts.noBrowser')}</Fact>
            <Fact name={t('workspace.approvals.facts.hash')}>
              <code>{evidence.sha256}</code>
            </Fact>
            <Fact name={t('workspace.approvals.facts.version')}>{evidence.version}</Fact>
          </dl>
        </details>
      ) : null}
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
