import type { Knex } from 'knex';
import { hasRight } from '../../plugins/role-matrix/server/rules/may';
import { rulesOf } from '../../plugins/role-matrix/server/services/standing';
import { colleagueWithId } from '../member/colleague';
import { tell } from '../notice/recipients';

/** Somebody who wrote to the company: a contact of the case, or a stranger who was let through. */
export interface Writer {
  portalId: number;
  caseId: number;
  contact: number | null;
  name: string;
}

/**
 * CP-20: the case handler gets a mail, and the external case handler where the matrix lets her communicate with
 * customers. One who has left is told nothing; the case is marked all the same.
 */
export async function tellHandler(trx: Knex, { portalId, caseId, contact, name }: Writer, now: number): Promise<void> {
  const handler = await trx('cases_handler_lnk').where({ case_id: caseId }).first<{ member_id: number } | undefined>('member_id');
  const external = await communicatingExternal(trx, portalId, caseId);
  const members = [...new Set([handler?.member_id, external].filter((id) => id !== undefined))];
  await tell(trx, { template: 'customerMessage', portalId, caseId, members, variables: { contact, name } }, now);
}

async function communicatingExternal(trx: Knex, portalId: number, caseId: number): Promise<number | undefined> {
  const rules = await rulesOf(caseId, trx);
  const named = rules?.people.externalHandlerId;
  const colleague = named == null ? null : await colleagueWithId(trx, portalId, named);
  if (!rules || !colleague) return undefined;
  return hasRight({ ...colleague, portalId, actsFor: [] }, 'customer.communicate', rules) ? colleague.id : undefined;
}
