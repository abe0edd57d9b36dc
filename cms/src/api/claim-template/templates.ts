import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isLanguage } from '../../domain/languages';
import { readIn } from '../../domain/database/read-in';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { reader, statement } from '../../domain/portico';
import { Refusal } from '../../domain/refusal';
import { portalOfAgent } from '../claim/side';
import { demandClientsLead } from '../client-company/commands/change-client-company';
import type { MemberViewer } from '../../http/viewer';
import { unknownIn } from './rules/filled';

const MOST_TEMPLATES = 200;

/** Words that agents keep to write to dealers with (CL-18), once for each language that they write in. */
export interface ClaimTemplate {
  id: string;
  language: string;
  name: string;
  text: string;
  version: number;
}

export type TemplateFacts = Pick<ClaimTemplate, 'language' | 'name' | 'text'>;

const templates = statement('claim_templates', ({ object, list }) => {
  const template = object({ id: 't.public_id', language: 't.language', name: 't.name', text: 't.text', version: 't.version' });
  return `SELECT ${list(template, 'portico_claim_templates t WHERE t.portal_id = ? ORDER BY t.name, t.language, t.id')} AS answer`;
});

export const readTemplates = async (viewer: MemberViewer): Promise<ClaimTemplate[]> => (await reader().read<ClaimTemplate[]>(templates(), [portalOfAgent(viewer)])) ?? [];

interface TemplateCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
}

function refuseUnsound({ language, text }: TemplateFacts): void {
  if (!isLanguage(language)) throw new Refusal('input.invalid', { findings: [{ path: 'body.language', message: 'There is no such language here.' }] });
  const [unknown] = unknownIn(text);
  if (unknown !== undefined) throw new Refusal('input.invalid', { findings: [{ path: 'body.text', message: `{${unknown}} stands for nothing here.` }], unknown });
}

/** One name is one template of its portal and language, also of two that are kept at once. */
async function keptOnce<Kept>(strapi: Core.Strapi, { name }: TemplateFacts, work: (trx: Knex) => Promise<Kept>): Promise<Kept> {
  try {
    return await strapi.db.transaction(({ trx }) => work(trx));
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('claimTemplate.nameTaken', { name });
    throw error;
  }
}

export async function addTemplate({ strapi, viewer }: TemplateCall, facts: TemplateFacts): Promise<ClaimTemplate> {
  const portal = { portal_id: demandClientsLead(viewer) };
  refuseUnsound(facts);
  const id = randomUUID();
  return keptOnce(strapi, facts, async (trx) => {
    const kept = (await readIn<ClaimTemplate[]>(trx, templates(), [portal.portal_id])) ?? [];
    if (kept.length >= MOST_TEMPLATES) throw new Refusal('claimTemplate.tooMany', { most: MOST_TEMPLATES });
    await trx('portico_claim_templates').insert({ ...portal, ...facts, public_id: id, version: 1 });
    return { ...facts, id, version: 1 };
  });
}

/** Upon the version that was looked at: of two who change one at once, one is told. */
export async function changeTemplate({ strapi, viewer }: TemplateCall, id: string, version: string | null, facts: TemplateFacts): Promise<ClaimTemplate> {
  const place = { portal_id: demandClientsLead(viewer), public_id: id };
  refuseUnsound(facts);
  return keptOnce(strapi, facts, async (trx) => {
    const found = (await trx('portico_claim_templates').where(place).first('version')) as { version: number } | undefined;
    if (!found) throw new Refusal('notFound');
    const next = found.version + 1;
    const changed = version === String(found.version) ? await trx('portico_claim_templates').where({ ...place, version: found.version }).update({ ...facts, version: next }) : 0;
    if (changed === 0) throw new Refusal('precondition.failed', { version: String(found.version) });
    return { ...facts, id, version: next };
  });
}

/** What was written with it stays. Another portal's looks like none. */
export async function removeTemplate({ strapi, viewer }: TemplateCall, id: string): Promise<void> {
  const removed = await strapi.db.connection('portico_claim_templates').where({ portal_id: demandClientsLead(viewer), public_id: id }).delete();
  if (removed === 0) throw new Refusal('notFound');
}
