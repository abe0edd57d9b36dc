import type { Core } from '@strapi/strapi';
import type { OutboxRow } from '../../../messaging/server/services/outbox';
import type { Variables } from '../../../messaging/server/templates/definition';
import { codeOf } from './codes';

/** The variables of *linkCode*; the code is made here, at hand-over, and stored nowhere. */
export async function codeVariables(strapi: Core.Strapi, row: OutboxRow): Promise<Variables> {
  const { grant } = JSON.parse(row.variables) as { grant: number };
  const code = await strapi.db.connection('portico_link_codes').where({ grant_id: grant }).first<{ nonce: string | null } | undefined>('nonce');
  if (!code?.nonce) throw Object.assign(new Error(`The code of grant ${grant} has been used or replaced`), { permanent: true });
  return { code: codeOf(grant, code.nonce) };
}
