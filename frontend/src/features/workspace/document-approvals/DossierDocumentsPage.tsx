import type { DossierDocument, Portal } from '@/cms/types';
import { dossierDocumentFilePath, dossierDocumentsPath, keepDocumentPath, workDossiersPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import { WorkButtonFile } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import styles from './Approvals.module.css';
import { UploadForm } from './UploadForm';
import { uploadWords } from './uploadWords';

type Properties = { portal: Portal; documents: DossierDocument[]; isSaved: boolean; words: Words };

/** The PDFs that clients are asked to approve at steps of dossiers (OB-06). */
export function DossierDocumentsPage({ portal, documents, isSaved, words }: Properties) {
  const { t } = words;
  return (
    <div className={styles.page}>
      <BackLink href={workDossiersPath(portal.key)}>{t('workspace.dossiers.heading')}</BackLink>
      <div>
        <h1>{t('workspace.approvals.documents.heading')}</h1>
        <p className={styles.muted}>{t('workspace.approvals.documents.lead')}</p>
      </div>
      {isSaved ? <WorkNotice>{t('workspace.approvals.documents.saved')}</WorkNotice> : null}
      {documents.map((place) => (
        <Place key={`${place.type.key} ${place.step.key}`} portal={portal} place={place} words={words} />
      ))}
    </div>
  );
}

function Place({ portal, place: { type, step, version, document }, words }: { portal: Portal; place: DossierDocument; words: Words }) {
  const { t, datesIn } = words;
  const id = `${type.key}-${step.key}`;
  const day = document && datesIn(portal.timeZone).date(wallClock(document.keptAt, portal.timeZone));
  return (
    <section aria-labelledby={id} className={styles.place}>
      <div>
        <h2 id={id}>{type.name}</h2>
        <p className={styles.muted}>{t('workspace.approvals.documents.step', { step: step.title })}</p>
      </div>
      {document ? (
        <>
          {document.isSpoilt ? <WorkNotice tone="warning">{t('workspace.approvals.documents.spoilt')}</WorkNotice> : null}
          <p className={styles.facts}>
            <b>{document.name}</b>
            <span>{t('office.approvals.pages', { count: document.pages })}</span>
            <span>{t('workspace.approvals.documents.kept', { name: document.keptBy, day: day ?? '' })}</span>
          </p>
          <p className={styles.row}>
            <WorkButtonFile small href={dossierDocumentFilePath(portal.key, type.key, step.key)} target="_blank">
              {t('workspace.approvals.openFile')}
            </WorkButtonFile>
          </p>
          <p className={styles.muted}>{t('workspace.approvals.documents.replaceText')}</p>
        </>
      ) : (
        <p>{t('workspace.approvals.documents.none')}</p>
      )}
      <UploadForm key={version} address={keepDocumentPath(portal.key, type.key, step.key, version)} done={`${dossierDocumentsPath(portal.key)}?outcome=saved`} words={uploadWords(words, t(`workspace.approvals.documents.${document ? 'replace' : 'put'}`))} />
    </section>
  );
}
