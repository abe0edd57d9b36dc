import { recordChange } from '../../../domain/recorder';
import { keepFiles } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { heldCase, type CaseCall } from '../../case/commands/change-case';
import { CASE_DOCUMENT, loadDocument, type DocumentSnapshot } from '../recorded';

export interface NewDocument {
  title: string;
  kind: string;
  shared: boolean;
}

/** Adds a document with its file to a case. Where it is to be shared, it is shared by hand, at once, by whoever may share. */
export async function addDocument(call: CaseCall, { title, kind, shared }: NewDocument, file: TakenFile): Promise<DocumentSnapshot> {
  const { strapi, viewer, now } = call;
  const added = await strapi.db.transaction(async ({ trx }) => {
    const parent = await heldCase(trx, call);
    if (shared) await admit(trx, viewer, 'shareDocument', parent);
    const [fileId] = await keepFiles(strapi, [file]);
    const share = shared ? { sharedAt: new Date(now), sharedBy: 'hand' } : {};
    const stored = (await strapi.db.query(CASE_DOCUMENT).create({ data: { title, kind, shared, ...share, file: fileId, case: parent.id, author: viewer.kind === 'member' ? viewer.id : null } })) as { documentId: string };
    const after = present(await loadDocument(trx, stored.documentId));
    await recordChange(trx, { subject: 'document', before: null, after, actor: actorOf(viewer), now });
    // A report may have been shared by rule as it came.
    return present(await loadDocument(trx, stored.documentId));
  });
  worker(strapi).wake();
  return added;
}
