import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import type { Role } from '../rules/rights';

const TABLE = 'portico_member_roles';
const CHANGES = 'portico_member_role_changes';

/** What a member is marked with: the limit for approving budgets in minor units, null where the portal's holds (EH-04). */
export interface Mark {
  approvalLimit: number | null;
}

interface MarkChange {
  portal: Portal;
  /** By its document id. */
  member: string;
  role: Role;
  /** Null to unmark. */
  mark: Mark | null;
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
}

/**
 * Marks a member of the portal for a role, changes its limit or unmarks it, and appends what changed (EH-05). What
 * stands there already changes nothing. A member of another portal looks like a missing one.
 */
export async function changeMark(strapi: Core.Strapi, { portal, member, role, mark, actor, now }: MarkChange): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const memberId = await heldMember(strapi, trx, portal, member);
    const before = await markOf(trx, memberId, role);
    if (before?.approvalLimit === mark?.approvalLimit) return;
    const key = { member_id: memberId, role };
    if (!mark) await trx(TABLE).where(key).delete();
    else if (before) await trx(TABLE).where(key).update({ approval_limit: mark.approvalLimit });
    else await trx(TABLE).insert({ ...key, portal_id: portal.id, approval_limit: mark.approvalLimit, actor: JSON.stringify(actor), marked_at: now });
    await trx(CHANGES).insert({
      ...key,
      portal_id: portal.id,
      before: before && JSON.stringify(before),
      after: mark && JSON.stringify(mark),
      actor: JSON.stringify(actor),
      changed_at: now,
    });
  });
}

/** Changes of one member's marks take turns, so that each says truly what was before. */
async function heldMember(strapi: Core.Strapi, trx: Knex, portal: Portal, documentId: string): Promise<number> {
  if (strapi.db.dialect.client === 'postgres') await trx('members').where({ document_id: documentId }).forUpdate().first('id');
  const found = (await trx('members as m')
    .join('members_office_lnk as mo', 'mo.member_id', 'm.id')
    .join('offices_company_lnk as oc', 'oc.office_id', 'mo.office_id')
    .join('companies_portal_lnk as cp', 'cp.company_id', 'oc.company_id')
    .where({ 'm.document_id': documentId, 'cp.portal_id': portal.id })
    .first('m.id')) as { id: number } | undefined;
  if (!found) throw new Refusal('notFound');
  return found.id;
}

/** Numbers of 64 bits come as strings from PostgreSQL. */
async function markOf(trx: Knex, memberId: number, role: Role): Promise<Mark | null> {
  const row = (await trx(TABLE).where({ member_id: memberId, role }).first('approval_limit')) as { approval_limit: number | string | null } | undefined;
  return row ? { approvalLimit: row.approval_limit === null ? null : Number(row.approval_limit) } : null;
}
