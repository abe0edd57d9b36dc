import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { refuseOlder } from '../../../domain/database/row-version';
import { toE164 } from '../../../domain/phone';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { LEAD_LEVEL } from '../../../plugins/role-matrix/server/rules/levels';
import { personsOf } from '../../../plugins/role-matrix/server/rules/standing';
import { portalOfAgent } from '../../claim/side';
import { loadClientCompany } from '../recorded';

export interface AgentCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** Milliseconds UTC. */
  now: number;
}

/** Whoever leads an office, or stands in for somebody who does, changes them (docs/adr/0030). */
export const mayChangeClients = ({ member }: Pick<MemberViewer, 'member'>): boolean => personsOf(member).some(({ level }) => level >= LEAD_LEVEL);

export function demandClientsLead(viewer: MemberViewer): number {
  const portalId = portalOfAgent(viewer);
  if (!mayChangeClients(viewer)) throw new Refusal('level.missing', { level: LEAD_LEVEL });
  return portalId;
}

/** A dealer or client of the portal, held until the transaction ends; any other company does not exist. */
export async function heldClientCompany(trx: Knex, portalId: number, documentId: string): Promise<number> {
  await holdRow(trx, 'companies', documentId);
  const row = (await trx('companies as co')
    .join('companies_portal_lnk as cp', 'cp.company_id', 'co.id')
    .where({ 'co.document_id': documentId, 'cp.portal_id': portalId })
    .whereIn('co.kind', ['dealer', 'client'])
    .first('co.id')) as { id: number } | undefined;
  if (!row) throw new Refusal('notFound');
  return row.id;
}

export interface CompanyFacts {
  name: string;
  /** As people write it; empty for none. */
  phone: string;
  /** Minor units an hour; null where labour is claimed at rates that are entered. */
  labourRate: number | null;
}

const columnsOf = ({ name, phone, labourRate }: CompanyFacts, country: string) => ({ name, phone: phone === '' ? null : phoneOf(phone, country), labourRate });

function phoneOf(written: string, country: string): string {
  const number = toE164(written, country);
  if (number === null) throw new Refusal('contact.mobileInvalid', { field: 'phone' });
  return number;
}

/** A new company begins with one office of its own name, where its people are. Answers its document id. */
export async function openClientCompany({ strapi, viewer, now }: AgentCall, { kind, ...facts }: CompanyFacts & { kind: 'dealer' | 'client' }): Promise<string> {
  const portalId = demandClientsLead(viewer);
  const { labourRate, ...columns } = columnsOf(facts, viewer.portal.country);
  return strapi.db.transaction(async ({ trx }) => {
    const rate = labourRate === null ? {} : { labourRate: String(labourRate) };
    const { id, documentId } = (await strapi.documents('api::company.company').create({ data: { ...columns, ...rate, kind, portal: portalId } })) as unknown as { id: number; documentId: string };
    await strapi.documents('api::office.office').create({ data: { name: columns.name, phone: columns.phone, available: true, company: documentId } });
    const after = present(await loadClientCompany(trx, id));
    await recordChange(trx, { subject: 'clientCompany', before: null, after, actor: actorOf(viewer), now });
    return documentId;
  });
}

export async function changeClientCompany({ strapi, viewer, version, now }: AgentCall & { version: string | null }, documentId: string, facts: CompanyFacts): Promise<void> {
  const portalId = demandClientsLead(viewer);
  const { labourRate, ...columns } = columnsOf(facts, viewer.portal.country);
  await strapi.db.transaction(async ({ trx }) => {
    const id = await heldClientCompany(trx, portalId, documentId);
    await refuseOlder(trx, 'companies', id, version);
    const before = present(await loadClientCompany(trx, id));
    await trx('companies').where({ id }).update({ ...columns, labour_rate: labourRate, updated_at: new Date(now) });
    const after = present(await loadClientCompany(trx, id));
    await recordChange(trx, { subject: 'clientCompany', before, after, actor: actorOf(viewer), now });
  });
}
