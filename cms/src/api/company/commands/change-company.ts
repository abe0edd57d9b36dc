import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { refuseOlder } from '../../../domain/database/row-version';
import { Refusal } from '../../../domain/refusal';
import { relate } from '../../../http/case-scope';
import type { MemberViewer } from '../../../http/viewer';
import { COMPANY_LEVEL } from '../../../plugins/role-matrix/server/rules/levels';
import { personsOf } from '../../../plugins/role-matrix/server/rules/standing';
import { deputyHindrance, endsBeforeItBegins, type Absence } from '../../member/absence';
import { memberHindrance, MEMBER_FACTS, type MemberFact } from '../rules/offered';

export interface CompanyCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** What the viewer has read, for `refuseOlder`. */
  version: string | null;
  now: number;
}

export interface AbsenceChange {
  awayFrom?: string | null | undefined;
  awayUntil?: string | null | undefined;
  /** By document id. */
  deputy?: string | null | undefined;
}

export interface MemberChange extends AbsenceChange {
  level?: number | undefined;
  active?: boolean | undefined;
}

/** Whose level leads the company: the viewer's, or that of somebody she stands in for. */
export function leadLevel({ member }: MemberViewer): number {
  const level = Math.max(...personsOf(member).map((person) => person.level));
  if (level < COMPANY_LEVEL) throw new Refusal('level.missing', { level: COMPANY_LEVEL });
  return level;
}

export function companyOf({ company }: MemberViewer): number {
  if (!company) throw new Refusal('notFound');
  return company.id;
}

interface StoredMember extends Absence {
  id: number;
  level: number;
  companyId: number;
  companyKind: string;
}

/** A member of a company, held until the transaction ends; anybody else does not exist. */
async function heldMember(trx: Knex, companyId: number, documentId: string): Promise<StoredMember> {
  await holdRow(trx, 'members', documentId);
  const row = (await trx('members as m')
    .join('members_office_lnk as mo', 'mo.member_id', 'm.id')
    .join('offices_company_lnk as oc', 'oc.office_id', 'mo.office_id')
    .join('companies as co', 'co.id', 'oc.company_id')
    .where({ 'm.document_id': documentId, 'co.id': companyId })
    .first('m.id', 'm.level', 'm.away_from as awayFrom', 'm.away_until as awayUntil', 'co.id as companyId', 'co.kind as companyKind')) as StoredMember | undefined;
  if (!row) throw new Refusal('notFound');
  return { ...row, level: row.companyKind === 'own' ? row.level : Math.min(row.level, COMPANY_LEVEL) };
}

/** Sets how a member of the own company works: up to one's own level, and of oneself neither level nor activity. */
export async function changeMember({ strapi, viewer, version, now }: CompanyCall, documentId: string, { level, active, ...absence }: MemberChange): Promise<void> {
  const own = leadLevel(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const member = await heldMember(trx, companyOf(viewer), documentId);
    for (const fact of MEMBER_FACTS.filter((known) => touches({ level, active }, known))) {
      const hindrance = memberHindrance({ id: viewer.id, level: own }, member, fact);
      if (hindrance === 'level') throw new Refusal('level.missing', { level: member.level });
      if (hindrance) throw new Refusal('member.oneself');
    }
    if (level !== undefined && level > own) throw new Refusal('level.missing', { level });
    await refuseOlder(trx, 'members', member.id, version);
    await setAbsence(trx, member, absence);
    const columns = { ...(level !== undefined && { level }), ...(active !== undefined && { active }) };
    await trx('members').where({ id: member.id }).update({ ...columns, updated_at: new Date(now) });
  });
}

/** Absence is always among what a change may hold: also one that says nothing of it is for those who may. */
const touches = (change: Pick<MemberChange, 'level' | 'active'>, fact: MemberFact): boolean => fact === 'absence' || change[fact] !== undefined;

/** Whoever works here says herself when she is away, and who stands in for her (answer 8). */
export async function changeOwnAbsence({ strapi, viewer, version, now }: CompanyCall, absence: AbsenceChange): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const member = await heldMember(trx, companyOf(viewer), viewer.documentId);
    await refuseOlder(trx, 'members', member.id, version);
    await setAbsence(trx, member, absence);
    await trx('members').where({ id: member.id }).update({ updated_at: new Date(now) });
  });
}

async function setAbsence(trx: Knex, member: StoredMember, { deputy, awayFrom = member.awayFrom, awayUntil = member.awayUntil }: AbsenceChange): Promise<void> {
  const away = { awayFrom, awayUntil };
  if (endsBeforeItBegins(away)) throw new Refusal('input.invalid', { findings: [{ path: 'body.awayUntil', message: 'The last day is before the first.' }] });
  const chosen = deputy === undefined ? await deputyOf(trx, member) : deputy === null ? null : await activeColleague(trx, deputy);
  const hindrance = chosen && deputyHindrance({ ...member, ...away }, chosen);
  if (hindrance === 'company') throw new Refusal('relation.unknown');
  if (hindrance) throw new Refusal('member.unsuitable', { needs: hindrance });
  await trx('members').where({ id: member.id }).update({ away_from: awayFrom, away_until: awayUntil });
  if (deputy !== undefined) await relate(trx, 'members_deputy_lnk', { column: 'member_id', id: member.id }, { column: 'inv_member_id', id: chosen?.id ?? null });
}

type Deputy = Absence & { id: number; companyId: number | null; deputyId: number | null };

const deputies = (trx: Knex) =>
  trx('members as m')
    .join('members_office_lnk as mo', 'mo.member_id', 'm.id')
    .join('offices_company_lnk as oc', 'oc.office_id', 'mo.office_id')
    .leftJoin('members_deputy_lnk as d', 'd.member_id', 'm.id')
    .where({ 'm.active': true })
    .select('m.id', 'oc.company_id as companyId', 'm.away_from as awayFrom', 'm.away_until as awayUntil', 'd.inv_member_id as deputyId');

async function activeColleague(trx: Knex, documentId: string): Promise<Deputy> {
  const found = (await deputies(trx).where('m.document_id', documentId).first()) as Deputy | undefined;
  if (!found) throw new Refusal('relation.unknown');
  return found;
}

/** The deputy that stays; one who has left stands in for nobody. */
async function deputyOf(trx: Knex, { id }: StoredMember): Promise<Deputy | null> {
  const link = (await trx('members_deputy_lnk').where({ member_id: id }).first('inv_member_id')) as { inv_member_id: number } | undefined;
  return link ? (((await deputies(trx).where('m.id', link.inv_member_id).first()) as Deputy | undefined) ?? null) : null;
}
