import type { Knex } from 'knex';
import { Refusal } from '../../../domain/refusal';
import { findColleague, isMarked } from '../../member/colleague';
import { findWorkplace } from '../../office/workplace';
import type { CaseSnapshot } from '../snapshot';
import { changeCase, refuseChanged, type CaseCall, type CaseChange } from './change-case';
import { refuseEnded } from './states';

/** Gives the role of the external case handler to an office, another one, or none: whoever was named by the first is it no more (EH-06, EH-09). */
export const allocateExternalOffice = (call: CaseCall, { office }: { office: string | null }): Promise<CaseSnapshot> =>
  changeCase(call, async (before, trx): Promise<CaseChange> => {
    refuseEnded('allocateExternalOffice', before);
    await refuseChanged(trx, call, before);
    if (office === null) return { columns: {}, people: { externalOffice: null, externalHandler: null } };
    const chosen = await findWorkplace(trx, before.portalId, office);
    if (chosen.id === before.externalOffice?.id) return { columns: {} };
    if (!chosen.available) throw new Refusal('office.unsuitable', { needs: 'available' });
    if (chosen.marked === 0) throw new Refusal('office.unsuitable', { needs: 'markedMember' });
    return { columns: {}, people: { externalOffice: chosen.id, externalHandler: null } };
  });

/** Names who it is: a marked member of the office, or of another office of its company that is available (EH-07). */
export const nameExternalHandler = (call: CaseCall, { member }: { member: string | null }): Promise<CaseSnapshot> =>
  changeCase(call, async (before, trx): Promise<CaseChange> => {
    refuseEnded('nameExternalHandler', before);
    await refuseChanged(trx, call, before);
    if (!before.externalOffice) throw new Refusal('case.noExternalOffice');
    const externalHandler = member === null ? null : await handlerFor(trx, before, before.externalOffice.id, member);
    return { columns: {}, people: { externalHandler } };
  });

async function handlerFor(trx: Knex, { portalId }: CaseSnapshot, officeId: number, documentId: string): Promise<number> {
  const colleague = await findColleague(trx, portalId, documentId);
  const company = await trx('offices_company_lnk').where({ office_id: officeId }).first<{ company_id: number } | undefined>('company_id');
  // Who works elsewhere is nothing that a partner's office learns here.
  if (colleague.companyId !== company?.company_id) throw new Refusal('relation.unknown');
  if (colleague.officeId !== officeId && !colleague.office.available) throw new Refusal('member.unsuitable', { needs: 'availableOffice' });
  if (!isMarked(colleague, 'externalCaseHandler')) throw new Refusal('member.unsuitable', { needs: 'mark' });
  return colleague.id;
}
