import { appendEvents, silent } from '../../../domain/events';
import { actorOf } from '../../../http/viewer';
import { heldCase, type CaseCall } from '../../case/commands/change-case';
import { projectCaseList } from '../../case/list/project';

/** The company has looked at what its partners added (CP-21): it no longer waits for anybody. */
export async function markDocumentsSeen(call: CaseCall): Promise<{ seen: number }> {
  const { strapi, viewer, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = await heldCase(trx, call);
    const ofPartners = trx('case_documents_case_lnk as l')
      .join('case_documents_author_lnk as a', 'a.case_document_id', 'l.case_document_id')
      .join('members_office_lnk as mo', 'mo.member_id', 'a.member_id')
      .join('offices_company_lnk as oc', 'oc.office_id', 'mo.office_id')
      .join('companies as co', 'co.id', 'oc.company_id')
      .where('l.case_id', id)
      .whereNot('co.kind', 'own')
      .select('l.case_document_id');
    const seen = await trx('case_documents').whereIn('id', ofPartners).where({ seen_at: null }).update({ seen_at: new Date(now) });
    if (!seen) return { seen };
    await appendEvents(trx, { portalId, aggregate: 'case', aggregateId: id, actor: actorOf(viewer), now }, [silent('documentsSeen', { documents: seen })]);
    await projectCaseList(trx, id);
    return { seen };
  });
}
