import type { Binding } from '../../../domain/database/statement';
import type { Dialect } from '../../../domain/database/dialect';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import type { DocumentReach } from '../rules/documents';

export interface StoredWorkDocument {
  documentId: string;
  title: string;
  kind: string;
  addedAt: number;
  /** Milliseconds UTC; null while it is not shared. */
  sharedAt: number | null;
  sharedBy: string | null;
  shared: boolean;
  seenAt: number | null;
  author: { name: string; company: string | null; own: boolean } | null;
  /** `size` in thousands of bytes, as Strapi keeps it. */
  file: { name: string; mime: string; size: number } | null;
  /** Of a report that was made by rule or command; null of what somebody put in. */
  version: number | null;
  madeAt: number | null;
  /** What it was before, the newest first. */
  earlier: { version: number; madeAt: number; size: number }[];
}

/** By whom a document was shared, as its event tells. */
export interface StoredShare {
  document: string | null;
  name: string;
}

export interface StoredWorkDocuments {
  documents: StoredWorkDocument[];
  shares: StoredShare[];
}

const fileFrom = `files_related_mph r JOIN files f ON f.id = r.file_id
  WHERE r.related_type = 'api::case-document.case-document' AND r.field = 'file' AND r.related_id = d.id`;

// What took its place left the number of the version behind as its place among the earlier ones (`keep-report.ts`).
const earlierFrom = `files_related_mph r JOIN files f ON f.id = r.file_id
  WHERE r.related_type = 'api::case-document.case-document' AND r.field = 'earlier' AND r.related_id = d.id`;

/** The condition of a reach, on the author and the company that it is joined with. */
export const documentsReached = ({ amongIds }: Dialect) => `(? = 1 OR ${amongIds('a.member_id')} OR ${amongIds('oc.company_id')})`;

export const reachBindings = ({ all, memberIds, companyIds }: DocumentReach): Binding[] => [all ? 1 : 0, JSON.stringify(memberIds), JSON.stringify(companyIds)];

export const documentsWithOrigin = (dialect: Dialect) => `case_documents d JOIN case_documents_case_lnk l ON l.case_document_id = d.id
  LEFT JOIN case_documents_author_lnk a ON a.case_document_id = d.id LEFT JOIN members_office_lnk mo ON mo.member_id = a.member_id
  LEFT JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
  WHERE l.case_id = ? AND ${documentsReached(dialect)}`;

const documentsOfCase = statement('work_documents', (dialect) => {
  const { object, list, one, json, instant, flag } = dialect;
  const author = object({ name: 'm.name', company: 'co.name', own: flag("coalesce(co.kind, '') = 'own'") });
  const document = object({
    documentId: 'd.document_id',
    title: 'd.title',
    kind: 'd.kind',
    addedAt: instant('d.created_at'),
    shared: flag('d.shared'),
    sharedAt: instant('d.shared_at'),
    sharedBy: 'd.shared_by',
    seenAt: instant('d.seen_at'),
    author: one(author, 'members m LEFT JOIN companies co ON co.id = oc.company_id WHERE m.id = a.member_id'),
    file: one(object({ name: 'f.name', mime: 'f.mime', size: 'f.size' }), fileFrom),
    version: 'd.version',
    madeAt: instant('d.made_at'),
    earlier: list(object({ version: 'r."order"', madeAt: instant('f.created_at'), size: 'f.size' }), `${earlierFrom} ORDER BY r."order" DESC`),
  });
  const share = object({ actor: json('e.actor'), kept: json('e.private') });
  return `SELECT ${object({
    documents: list(document, `${documentsWithOrigin(dialect)} ORDER BY d.created_at DESC, d.id DESC`),
    shares: list(share, `portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = ? AND e.kind = 'documentShared' ORDER BY e.id`),
  })} AS answer`;
});

interface Answered {
  documents: StoredWorkDocument[];
  shares: { actor: { name: string }; kept: { document?: string } }[];
}

export async function readWorkDocuments(caseId: number, reach: DocumentReach): Promise<StoredWorkDocuments> {
  const found = await reader().read<Answered>(documentsOfCase(), [caseId, ...reachBindings(reach), caseId]);
  return { documents: found?.documents ?? [], shares: (found?.shares ?? []).map(({ actor, kept }) => ({ document: kept.document ?? null, name: actor.name })) };
}

const fileOfDocument = statement('work_document_file', (dialect) => {
  const file = dialect.one(dialect.object({ url: 'f.url', name: 'f.name', mime: 'f.mime' }), fileFrom);
  return `SELECT ${file} AS answer FROM ${documentsWithOrigin(dialect)} AND d.document_id = ?`;
});

const earlierFile = statement('work_document_earlier_file', (dialect) => {
  const file = dialect.one(dialect.object({ url: 'f.url', name: 'f.name', mime: 'f.mime' }), `${earlierFrom} AND r."order" = ?`);
  return `SELECT ${file} AS answer FROM ${documentsWithOrigin(dialect)} AND d.document_id = ?`;
});

/** A report as it was made before; none of the version that stands. */
export const readEarlierFile = (caseId: number, reach: DocumentReach, document: string, version: number): Promise<StoredFile | null> =>
  reader().read<StoredFile>(earlierFile(), [version, caseId, ...reachBindings(reach), document]);

export const readWorkDocumentFile = (caseId: number, reach: DocumentReach, document: string): Promise<StoredFile | null> =>
  reader().read<StoredFile>(fileOfDocument(), [caseId, ...reachBindings(reach), document]);
