import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import type { DocumentScope } from '../../../plugins/visibility/server/rules/documents';

export interface StoredDocument {
  documentId: string;
  title: string;
  kind: string;
  sharedAt: number | null;
  /** `size` in thousands of bytes, as Strapi keeps it. */
  file: { name: string; mime: string; size: number } | null;
}

const ofDocument = `files_related_mph r JOIN files f ON f.id = r.file_id
  WHERE r.related_type = 'api::case-document.case-document' AND r.field = 'file' AND r.related_id = d.id`;

/** The condition of a scope: a share by rule counts only for the reports that are open now. */
export const documentsInScope = ({ among }: Dialect, caseId = '?') => `case_documents d JOIN case_documents_case_lnk l ON l.case_document_id = d.id
  WHERE l.case_id = ${caseId} AND d.shared AND (coalesce(d.shared_by, '') <> 'rule' OR ${among('d.kind')})`;

const documentsOfCase = statement('customer_documents', (dialect) => {
  const { object, list, one, instant } = dialect;
  const document = object({
    documentId: 'd.document_id',
    title: 'd.title',
    kind: 'd.kind',
    sharedAt: instant('d.shared_at'),
    file: one(object({ name: 'f.name', mime: 'f.mime', size: 'f.size' }), ofDocument),
  });
  const reports = list(object({ kind: 'd.kind' }), `case_documents d JOIN case_documents_case_lnk l ON l.case_document_id = d.id WHERE l.case_id = ? AND d.kind IN ('inspectionReport', 'settlementReport')`);
  const documents = list(document, `${documentsInScope(dialect)} ORDER BY d.shared_at DESC, d.id DESC`);
  return `SELECT ${object({ reports, documents })} AS answer`;
});

const fileOfDocument = statement('customer_document_file', (dialect) => {
  const file = dialect.one(dialect.object({ url: 'f.url', name: 'f.name', mime: 'f.mime' }), ofDocument);
  return `SELECT ${file} AS answer FROM ${documentsInScope(dialect)} AND d.document_id = ?`;
});

export interface StoredDocuments {
  /** The reports that the case has, shared or not; only their kinds. */
  reports: { kind: string }[];
  documents: StoredDocument[];
}

export async function readDocuments(caseId: number, { reportsByRule }: DocumentScope): Promise<StoredDocuments> {
  return (await reader().read<StoredDocuments>(documentsOfCase(), [caseId, caseId, JSON.stringify(reportsByRule)])) ?? { reports: [], documents: [] };
}

export function readDocumentFile(caseId: number, { reportsByRule }: DocumentScope, documentId: string): Promise<StoredFile | null> {
  return reader().read<StoredFile>(fileOfDocument(), [caseId, JSON.stringify(reportsByRule), documentId]);
}
