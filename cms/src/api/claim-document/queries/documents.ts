import type { Knex } from 'knex';
import type { Dialect } from '../../../domain/database/dialect';
import { readIn } from '../../../domain/database/read-in';
import { reader, statement } from '../../../domain/portico';
import type { StoredFile } from '../../../files/stream-file';
import { SEEN, seenBy } from '../../claim/queries/scope';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';
import { CLAIM_DOCUMENT } from '../recorded';
import type { ClaimDocumentKind } from '../rules/kinds';

export interface StoredClaimDocument {
  documentId: string;
  title: string;
  kind: ClaimDocumentKind;
  internal: boolean;
  author: string | null;
  /** Milliseconds UTC. */
  at: number;
  /** What it came along with: a comment or an entry of the log, by their numeric ids. */
  comment: number | null;
  answerEvent: number | null;
  mime: string;
  /** Thousands of bytes, as Strapi keeps it. */
  size: number;
}

/** Internal files never leave the agents' side: a client's statement does not ask for them. */
const toldTo = ({ client }: Dialect, side: ClaimSide): string => (side === 'client' ? ` AND d.internal = ${client === 'postgres' ? 'false' : '0'}` : '');

const FROM = `claim_documents_claim_lnk dl JOIN claim_documents d ON d.id = dl.claim_document_id
  JOIN files_related_mph r ON r.related_type = '${CLAIM_DOCUMENT}' AND r.field = 'file' AND r.related_id = d.id JOIN files f ON f.id = r.file_id`;

/** The files of a claim `c` that a side reads, oldest first. */
export function documentsOf(dialect: Dialect, side: ClaimSide): string {
  const { object, list, flag, instant } = dialect;
  const document = object({
    documentId: 'd.document_id',
    title: 'd.title',
    kind: 'd.kind',
    internal: flag('d.internal'),
    author: '(SELECT m.name FROM claim_documents_author_lnk al JOIN members m ON m.id = al.member_id WHERE al.claim_document_id = d.id LIMIT 1)',
    at: instant('d.created_at'),
    comment: '(SELECT k.claim_comment_id FROM claim_documents_comment_lnk k WHERE k.claim_document_id = d.id LIMIT 1)',
    answerEvent: 'd.answer_event',
    mime: 'f.mime',
    size: 'f.size',
  });
  return list(document, `${FROM} WHERE dl.claim_id = c.id${toldTo(dialect, side)} ORDER BY d.id`);
}

const fileFor = (side: ClaimSide) => (dialect: Dialect) =>
  `SELECT ${dialect.object({ url: 'f.url', name: 'd.title', mime: 'f.mime' })} AS answer
    FROM ${FROM} JOIN portico_claim_list l ON l.claim_id = dl.claim_id WHERE ${SEEN[side]} AND l.number = ? AND d.document_id = ?${toldTo(dialect, side)}`;

const files = { client: statement('claim_file_client', fileFor('client')), agent: statement('claim_file_agent', fileFor('agent')) } as const satisfies Record<ClaimSide, unknown>;

/** A file of a claim, for somebody who sees the claim and may read the file; null looks like what does not exist. */
export const readClaimFile = (reach: ClaimReach, number: string, documentId: string): Promise<StoredFile | null> => reader().read<StoredFile>(files[reach.side](), [...seenBy(reach), number, documentId]);

/** A file of a draft, as it is removed or named anew. */
export interface DraftDocument {
  id: number;
  documentId: string;
  title: string;
  kind: ClaimDocumentKind;
  fileId: number;
}

const ofClaim = statement(
  'claim_document_of_claim',
  ({ object }) => `SELECT ${object({ id: 'd.id', documentId: 'd.document_id', title: 'd.title', kind: 'd.kind', fileId: 'f.id' })} AS answer FROM ${FROM} WHERE dl.claim_id = ? AND d.document_id = ?`,
);

export const documentOfClaim = (trx: Knex, claimId: number, documentId: string) => readIn<DraftDocument>(trx, ofClaim(), [claimId, documentId]);
