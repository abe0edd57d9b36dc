import type { CaseRfqs, Rfq, RfqOffices } from '@/cms/types';
import { listRfqOffices, listRfqs } from '@/cms/rfqs';
import { rfqPaperPath, rfqUploadPath, workCasePartPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { Status } from '@/ui/workspace/Status';
import { FileChips } from '../documents/FileChips';
import { UploadButton } from '../documents/UploadButton';
import { uploadWords } from '../documents/uploadWords';
import { type CaseView, seen } from '../readCase';
import { CommandButton } from '../../commands/CommandButton';
import { fullyOf } from '../times';
import { Comparison } from './Comparison';
import { RfqForm } from './RfqForm';
import { type FormPlace, formWords } from './formPlace';
import { cancelRfq, sendRfq } from './rfqSpecs';
import styles from './Rfqs.module.css';

const TONES = { draft: 'plain', sent: 'go', answered: 'warn', decided: 'ok', cancelled: 'bad' } as const;

/** Requests for quotation of a case: what was asked of whom, and once it is unsealed, what they bid (EH-15). */
export async function RfqPage({ view, all }: { view: CaseView; all: boolean }) {
  const { portal, of, words } = view;
  const { t } = words;
  const asked = await seen(listRfqs(portal.key, of.documentId));
  const offices = asked.draft ? await listRfqOffices(portal.key, of.documentId, all) : null;
  const quotable = of.tasks.filter(({ kind, status }) => kind === 'repair' && ['created', 'allocated', 'confirmed'].includes(status));
  return (
    <section aria-labelledby="rfqs">
      <h2 id="rfqs">{t('workspace.case.rfq.heading')}</h2>
      {asked.rfqs.length === 0 ? <Nothing title={t('workspace.case.rfq.none')}>{t('workspace.case.rfq.noneText')}</Nothing> : null}
      {asked.rfqs.map((rfq) => (
        <Request key={rfq.documentId} rfq={rfq} asked={asked} offices={offices} view={view} />
      ))}
      {offices && quotable.length > 0 ? (
        <details className={styles.new} open={asked.rfqs.length === 0 || all}>
          <summary>{t('workspace.case.rfq.new')}</summary>
          <RfqForm key={asked.rfqs.length} place={placeOf(view, asked, offices)} rfq={null} tasks={quotable.map(({ documentId, title }) => ({ documentId, title }))} words={formWords(words)} />
        </details>
      ) : null}
    </section>
  );
}

const placeOf = ({ portal, of }: CaseView, { outsiders }: CaseRfqs, { offices, more }: RfqOffices): FormPlace => ({
  id: of.documentId,
  allOffices: more ? `${workCasePartPath(portal.key, of.number, 'rfqs')}?offices=all` : null,
  outsiders,
  offices: offices.map(({ documentId, name, company, km }) => ({ documentId, name, company, km })),
});

function Request({ rfq, asked, offices, view }: { rfq: Rfq; asked: CaseRfqs; offices: RfqOffices | null; view: CaseView }) {
  const { portal, of, words } = view;
  const { t, datesIn } = words;
  const dates = datesIn(rfq.zone);
  const heading = `rfq-${rfq.number}`;
  const may = (command: Rfq['commands'][number]) => rfq.commands.includes(command);
  return (
    <article className={styles.request} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading}>{t('workspace.case.rfq.title', { number: rfq.number, tasks: rfq.tasks.map(({ title }) => title).join(', ') })}</h3>
        <Status tone={TONES[rfq.state]}>{t(`workspace.case.rfq.state.${rfq.state}`)}</Status>
      </header>
      <p className={styles.deadline}>
        {t('workspace.case.rfq.deadline', { when: t('when.dayAt', { day: dates.day(rfq.deadline), time: dates.time(rfq.deadline) }) })}
        {rfq.changedAt ? <span className={styles.muted}> {t('workspace.case.rfq.changed', { when: fullyOf(rfq.changedAt, rfq.zone, words) })}</span> : null}
      </p>
      <p className={styles.description}>{rfq.description}</p>
      {rfq.reason ? <p className={styles.muted}>{t('workspace.case.rfq.reason', { reason: rfq.reason })}</p> : null}
      {rfq.attachments.length > 0 ? (
        <FileChips label={t('bidding.papers')} files={rfq.attachments.map(({ id, name, type, size }) => ({ key: id, name, type, size, href: rfqPaperPath(portal.key, of.number, rfq.documentId, id) }))} words={words} />
      ) : null}
      <Comparison rfq={rfq} currency={asked.currency} view={view} />
      <div className={styles.acts}>
        {may('sendRfq') ? <CommandButton spec={sendRfq(rfq, words)} look="primary" /> : null}
        {may('editRfq') ? <UploadButton address={rfqUploadPath(portal.key, of.number, rfq.documentId)} field="files" several label={t('workspace.case.rfq.addPapers')} words={uploadWords(words)} /> : null}
        {may('cancelRfq') ? <CommandButton spec={cancelRfq(rfq, words)} /> : null}
      </div>
      {may('editRfq') && offices ? (
        <details className={styles.edit}>
          <summary>{t('workspace.case.rfq.edit')}</summary>
          {rfq.state === 'sent' ? <p className={styles.muted}>{t('workspace.case.rfq.editSent')}</p> : null}
          <RfqForm key={`${rfq.description}${rfq.deadline}${rfq.invitations.length}`} place={placeOf(view, asked, offices)} rfq={{ documentId: rfq.documentId, state: rfq.state, description: rfq.description, deadline: rfq.deadline, tasks: rfq.tasks.map(({ documentId }) => documentId), offices: rfq.invitations.flatMap(({ office }) => office ?? []), outsiders: rfq.invitations.flatMap(({ office, name, email }) => (office === null && email ? [{ name, email }] : [])) }} tasks={rfq.tasks.map(({ documentId, title }) => ({ documentId, title }))} words={formWords(words)} />
        </details>
      ) : null}
    </article>
  );
}
