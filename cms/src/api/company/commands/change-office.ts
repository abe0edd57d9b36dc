import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { refuseOlder } from '../../../domain/database/row-version';
import { Refusal } from '../../../domain/refusal';
import { automaticAssignments } from '../../office/workplace';
import type { TaskKind } from '../../task/snapshot';
import { chosenAnew } from '../rules/automatic';
import { companyOf, leadLevel, type CompanyCall } from './change-company';

export interface OfficeChange {
  available?: boolean | undefined;
  /** By kind of task: a member by document id, or null for nobody. Kinds that are not named stay as they are. */
  automaticAssignment?: Partial<Record<TaskKind, string | null>> | undefined;
}

/** Says whether an office of the own company can be given new work, and who there gets it at once. */
export async function changeOffice({ strapi, viewer, version, now }: CompanyCall, documentId: string, { available, automaticAssignment }: OfficeChange): Promise<void> {
  leadLevel(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'offices', documentId);
    const office = (await trx('offices as o')
      .join('offices_company_lnk as oc', 'oc.office_id', 'o.id')
      .where({ 'o.document_id': documentId, 'oc.company_id': companyOf(viewer) })
      .first('o.id')) as { id: number } | undefined;
    if (!office) throw new Refusal('notFound');
    await refuseOlder(trx, 'offices', office.id, version);
    const columns = {
      ...(available !== undefined && { available }),
      ...(automaticAssignment && { automatic_assignment: JSON.stringify(await assignments(trx, office.id, automaticAssignment)) }),
    };
    await trx('offices').where({ id: office.id }).update({ ...columns, updated_at: new Date(now) });
  });
}

async function assignments(trx: Knex, officeId: number, wanted: NonNullable<OfficeChange['automaticAssignment']>): Promise<Record<string, string>> {
  for (const member of new Set(Object.values(wanted))) {
    if (member !== null) await demandWorker(trx, officeId, member);
  }
  return chosenAnew(await automaticAssignments(trx, officeId), wanted);
}

/** Tasks go at once to somebody who works at the office, and to nobody else (answer 9). */
async function demandWorker(trx: Knex, officeId: number, documentId: string): Promise<void> {
  const found = (await trx('members as m').join('members_office_lnk as mo', 'mo.member_id', 'm.id').where({ 'm.document_id': documentId, 'm.active': true, 'mo.office_id': officeId }).first('m.id')) as { id: number } | undefined;
  if (!found) throw new Refusal('relation.unknown');
}
