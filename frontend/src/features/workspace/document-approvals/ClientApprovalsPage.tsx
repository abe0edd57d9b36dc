import type { ClientApproval, ClientRecord, Portal } from '@/cms/types';
import { askApprovalPath, workApprovalsPath, workClientsPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { Nothing } from '@/ui/workspace/Nothing';
import { LongField, TextField } from '@/ui/workspace/TextField';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { ClientTabs } from '../client-records/ClientTabs';
import styles from './Approvals.module.css';
import { ClientApprovalRow } from './ClientApprovalRow';
import { UploadForm } from './UploadForm';
import { uploadWords } from './uploadWords';

type Properties = { portal: Portal; client: ClientRecord; approvals: ClientApproval[]; isSent: boolean; words: Words };

/** What a client is asked to approve, with the evidence of each decision, and a new request (OB-10). */
export function ClientApprovalsPage({ portal, client, approvals, isSent, words }: Properties) {
  const { t } = words;
  const page = workApprovalsPath(portal.key, client.documentId);
  return (
    <div className={styles.page}>
      <BackLink href={workClientsPath(portal.key)}>{t('workspace.clientRecords.heading')}</BackLink>
      <div>
        <h1>{t('workspace.approvals.of', { client: client.name })}</h1>
        <p className={styles.muted}>{t('workspace.approvals.lead')}</p>
      </div>
      <ClientTabs portal={portal} client={client} current="approvals" words={words} />
      {isSent ? <WorkNotice>{t('workspace.approvals.sent', { client: client.name })}</WorkNotice> : null}
      <div className={styles.parts}>
        <section aria-labelledby="requests">
          <h2 id="requests">{t('workspace.approvals.heading')}</h2>
          {approvals.length > 0 ? (
            <ul className={styles.rows}>
              {approvals.map((approval) => (
                <ClientApprovalRow key={approval.documentId} portal={portal} approval={approval} words={words} />
              ))}
            </ul>
          ) : (
            <Nothing title={t('workspace.approvals.none')}>{t('workspace.approvals.noneText')}</Nothing>
          )}
        </section>
        <section aria-labelledby="ask" className={styles.ask}>
          <h2 id="ask">{t('workspace.approvals.ask')}</h2>
          {client.user === 'none' ? (
            <p className={styles.muted}>{t('workspace.approvals.noUser')}</p>
          ) : (
            <UploadForm key={approvals.length} address={`${askApprovalPath(portal.key, client.documentId)}?try=${crypto.randomUUID()}`} done={`${page}?outcome=sent`} words={uploadWords(words, t('workspace.approvals.send', { client: client.name }))}>
              <TextField id="title" label={t('workspace.approvals.title')} maxLength={120} required autoComplete="off" />
              <LongField id="message" label={t('workspace.approvals.message')} hint={t('workspace.approvals.messageHint')} maxLength={2000} rows={4} />
              <TextField id="dueOn" label={t('workspace.approvals.dueOn')} type="date" min={words.datesIn(portal.timeZone).today} />
            </UploadForm>
          )}
        </section>
      </div>
    </div>
  );
}
