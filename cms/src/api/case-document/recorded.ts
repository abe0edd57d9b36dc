import type { Knex } from 'knex';
import { readIn } from '../../domain/database/read-in';
import { registerPreparation } from '../../domain/document-middleware';
import { news, silent, type EventDraft } from '../../domain/events';
import { statement } from '../../domain/portico';
import { registerRecordedType, type Snapshot } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';

export const CASE_DOCUMENT = 'api::case-document.case-document';

export const DOCUMENT_KINDS = ['inspectionReport', 'settlementReport', 'photo', 'letter', 'invoice', 'other'] as const;

export interface DocumentSnapshot extends Snapshot {
  title: string;
  kind: string;
  shared: boolean;
  sharedBy: 'hand' | 'rule' | null;
  /** Of a report that the product made; null of anything that somebody has put in. */
  version: number | null;
  caseStatus: string;
}

const documentSnapshot = statement(
  'document_snapshot',
  (sql) => `SELECT ${sql.object({
    id: 'd.id',
    documentId: 'd.document_id',
    caseId: 'k.id',
    portalId: 'kp.portal_id',
    title: 'd.title',
    kind: 'd.kind',
    shared: sql.flag('d.shared'),
    sharedBy: 'd.shared_by',
    version: 'd.version',
    caseStatus: 'k.status',
  })} AS answer
  FROM case_documents d JOIN case_documents_case_lnk l ON l.case_document_id = d.id
    JOIN cases k ON k.id = l.case_id JOIN cases_portal_lnk kp ON kp.case_id = k.id
  WHERE d.document_id = ?`,
);

export const loadDocument = (trx: Knex, documentId: string) => readIn<DocumentSnapshot>(trx, documentSnapshot(), [documentId]);

export function checkDocument(before: DocumentSnapshot | null, after: DocumentSnapshot): void {
  if (before && before.caseId !== after.caseId) throw new Refusal('relation.fixed', { field: 'case' });
  if ((before?.shared ?? false) !== after.shared && after.caseStatus === 'cancelled') {
    throw new Refusal('case.state', { state: after.caseStatus });
  }
}

/** The title is told only of what is or was shared. */
export function deriveDocument(before: DocumentSnapshot | null, after: DocumentSnapshot): EventDraft[] {
  const events: EventDraft[] = [];
  if (!before) events.push(silent('documentAdded', { title: after.title, kind: after.kind }));
  if (before && after.version !== null && before.version !== after.version) events.push(silent('reportMade', { title: after.title, kind: after.kind, number: after.version }));
  if (!before?.shared && after.shared) {
    events.push(news('documentShared', 'documentShared', { title: after.title }, { by: after.sharedBy, document: after.documentId }));
  }
  if (before?.shared && !after.shared) events.push(news('documentUnshared', 'documentUnshared', { title: before.title }));
  return events;
}

/**
 * A share keeps when and by whom it was made, as it was made; through a stock door it is always one by hand. What was
 * unshared by hand is kept back from the rules until somebody shares it (CP-19).
 */
async function prepareDocument(trx: Knex, data: Record<string, unknown>, documentId: string | null): Promise<void> {
  delete data.sharedAt;
  delete data.sharedBy;
  delete data.keptBack;
  delete data.version;
  delete data.madeAt;
  const before = documentId ? await loadDocument(trx, documentId) : null;
  if (typeof data.shared !== 'boolean' || data.shared === (before?.shared ?? false)) return;
  Object.assign(data, data.shared ? { sharedAt: new Date(), sharedBy: 'hand', keptBack: false } : { sharedAt: null, sharedBy: null, keptBack: true });
}

export function registerDocument(): void {
  registerPreparation(CASE_DOCUMENT, prepareDocument);
  registerRecordedType<DocumentSnapshot>({
    subject: 'document',
    uid: CASE_DOCUMENT,
    load: loadDocument,
    check: checkDocument,
    derive: deriveDocument,
  });
}
