import { listWorkDocuments } from '@/cms/workCase';
import { workDocumentPath, workUploadPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import { offerOf } from '../offered';
import { type CaseView, seen } from '../readCase';
import { DocumentLibrary } from './DocumentLibrary';
import { documentRows, libraryWords } from './documentRows';
import styles from './Documents.module.css';
import { makeReport, REPORTS } from './reportSpecs';
import { UploadButton } from './UploadButton';
import { uploadWords } from './uploadWords';

/** The document library of the case (CP-18). */
export async function DocumentsPage({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t } = words;
  const documents = await seen(listWorkDocuments(portal.key, of.number));
  const share = offerOf(of, 'shareDocument', words);
  const hasNew = documents.some(({ isNew }) => isNew);
  return (
    <section aria-labelledby="documents">
      <header className={styles.head}>
        <h2 id="documents">{t('workspace.case.side.documents')}</h2>
        {of.parts.documents.count === null ? <span className={styles.muted}>{t('workspace.case.document.onlyOwn')}</span> : null}
        <span className={styles.acts}>
          {REPORTS.map((report) => makeReport(of, report, words)).map((spec) => (spec ? <CommandButton key={spec.label} spec={spec} small /> : null))}
          {hasNew ? <CommandButton spec={looked(view)} small /> : null}
          <UploadButton address={workUploadPath(portal.key, of.number)} field="file" several label={t('workspace.case.document.add')} words={uploadWords(words)} />
        </span>
      </header>
      {of.parts.documents.report ? <WorkNotice tone={of.parts.documents.report === 'failed' ? 'warning' : 'success'}>{t(`workspace.case.report.${of.parts.documents.report}`)}</WorkNotice> : null}
      {documents.length === 0 ? (
        <Nothing title={t('workspace.case.document.noneTitle')}>
          {t('workspace.case.document.none')}
        </Nothing>
      ) : (
        <DocumentLibrary
          rows={documentRows(documents, (id) => workDocumentPath(portal.key, of.number, id), portal.timeZone, words)}
          words={libraryWords(documents.length, words)}
          mayShare={share !== null}
          hindered={share?.hindered ?? null}
        />
      )}
    </section>
  );
}

function looked({ of, words: { t } }: CaseView): CommandSpec {
  return { steps: [{ command: 'markDocumentsSeen', id: of.number }], label: t('workspace.case.document.looked'), title: '', says: [], fields: [], submit: '', done: t('workspace.case.document.lookedDone'), hindered: null };
}
