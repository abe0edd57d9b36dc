import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import { statement } from '../../../domain/portico';
import { Refusal } from '../../../domain/refusal';
import { tokenMay } from '../../../http/token-may';
import type { MemberViewer } from '../../../http/viewer';
import { rulesOf } from '../../../plugins/role-matrix/server/services/standing';
import type { CaseCall } from '../../case/commands/change-case';
import { setSharedIn } from '../../case-document/commands/share';
import { documentsWithOrigin, reachBindings } from '../../work/queries/documents';
import { documentReach, type DocumentReach } from '../../work/rules/documents';

/** The stock action that a token shares documents with. */
const SHARING = 'api::case-document.case-document.update';

interface Attachable {
  id: number;
  documentId: string;
  sharedByHand: boolean;
}

const attachable = statement('documents_to_attach', (dialect) => {
  const { object, list, flag, among } = dialect;
  const document = object({ id: 'd.id', documentId: 'd.document_id', sharedByHand: flag(`d.shared AND coalesce(d.shared_by, '') <> 'rule'`) });
  const withFile = `EXISTS (SELECT 1 FROM files_related_mph r WHERE r.related_type = 'api::case-document.case-document' AND r.field = 'file' AND r.related_id = d.id)`;
  return `SELECT ${list(document, `${documentsWithOrigin(dialect)} AND ${withFile} AND ${among('d.document_id')}`)} AS answer`;
});

/**
 * Attaches documents of a case to a letter of the company: those that the viewer reads, anything else looks like what does
 * not exist. They are shared by hand with it, at once (CP-18), because a letter holds nothing that its readers cannot open.
 * Answers their numeric ids in the order they were chosen in.
 */
export async function attachDocuments(trx: Knex, { viewer, now }: Pick<CaseCall, 'viewer' | 'now'>, caseId: number, chosen: readonly string[]): Promise<number[]> {
  if (chosen.length === 0) return [];
  if (viewer.kind === 'apiToken' && !tokenMay(viewer, 'POST', SHARING)) throw new Refusal('right.missing', { right: SHARING });
  const reach = viewer.kind === 'member' ? await reachOf(trx, viewer, caseId) : WHOLE;
  const found = (await readIn<Attachable[]>(trx, attachable(), [caseId, ...reachBindings(reach), JSON.stringify(chosen)])) ?? [];
  const documents = chosen.map((documentId) => found.find((one) => one.documentId === documentId));
  const ids: number[] = [];
  for (const document of documents) {
    if (!document) throw new Refusal('relation.unknown', { field: 'documents' });
    if (!document.sharedByHand) await setSharedIn(trx, { viewer, command: 'shareDocument', documentId: document.documentId, now }, true);
    ids.push(document.id);
  }
  return ids;
}

/** Systems read all of a case. */
const WHOLE: DocumentReach = { all: true, memberIds: [], companyIds: [] };

async function reachOf(trx: Knex, { member }: MemberViewer, caseId: number): Promise<DocumentReach> {
  const rules = await rulesOf(caseId, trx);
  if (!rules) throw new Refusal('notFound');
  return documentReach(member, rules);
}
