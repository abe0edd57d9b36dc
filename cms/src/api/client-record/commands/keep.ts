import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { isUniqueViolation } from '../../../domain/database/unique-violation';
import { isLanguage } from '../../../domain/languages';
import { toE164 } from '../../../domain/phone';
import { dialect } from '../../../domain/portico';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { portalOfOffice, type OfficeCall } from '../office';
import { loadClients, type ClientSnapshot } from '../recorded';
import { groupsOf, plainName, type ClientFacts } from '../rules/client';

/** So many rows go in by one statement: SQLite takes a limited number of values. */
const ROWS = 100;

export interface Keeping {
  portalId: number;
  actor: Actor;
  now: number;
}

const columnsOf = ({ name, email, mobile, language }: ClientFacts) => ({ name, plain_name: plainName(name), email, mobile, language });

/** As people write it, and as it is kept. */
function factsOf({ name, email, mobile, language, groups }: ClientFacts, country: string): ClientFacts {
  const called = mobile === null ? null : toE164(mobile, country);
  if (mobile !== null && called === null) throw new Refusal('contact.mobileInvalid', { field: 'mobile' });
  if (language !== null && !isLanguage(language)) throw new Refusal('input.invalid', { findings: [{ path: 'body.language', message: 'There is no such language here.' }] });
  return { name, email: email?.toLowerCase() ?? null, mobile: called, language, groups: groupsOf(groups) };
}

async function writeGroups(trx: Knex, portalId: number, clients: readonly { id: number; groups: readonly string[] }[]): Promise<void> {
  const rows = clients.flatMap(({ id, groups }) => groups.map((name) => ({ client_id: id, portal_id: portalId, plain: plainName(name), name })));
  if (rows.length > 0) await trx.batchInsert('portico_client_groups', rows, ROWS);
}

const refusingTaken = async <Result>(write: () => Promise<Result>): Promise<Result> => {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('client.emailTaken', { field: 'email' });
    throw error;
  }
};

/** New clients with their groups, each recorded on its own. Answers their document ids. */
export async function addClients(trx: Knex, { portalId, actor, now }: Keeping, clients: readonly ClientFacts[]): Promise<string[]> {
  // As Strapi makes them: 24 letters and digits.
  const rows = clients.map((facts) => ({ public_id: randomBytes(12).toString('hex'), portal_id: portalId, ...columnsOf(facts), member_id: null, version: 1, created_at: now }));
  for (let place = 0; place < rows.length; place += ROWS) {
    const part = rows.slice(place, place + ROWS);
    await refusingTaken(() => trx('portico_clients').insert(part));
    const documents = part.map(({ public_id }) => public_id);
    const stored = await loadClients(trx, portalId, 'documents', documents);
    const groups = new Map(documents.map((documentId, index) => [documentId, clients[place + index]?.groups ?? []]));
    await writeGroups(trx, portalId, stored.map(({ id, documentId }) => ({ id, groups: groups.get(documentId) ?? [] })));
    for (const after of await loadClients(trx, portalId, 'documents', documents)) await recordChange(trx, { subject: 'client', before: null, after, actor, now });
    // Whoever else asks has a turn between parts.
    await setImmediate();
  }
  return rows.map(({ public_id }) => public_id);
}

/** Writes what a client is from now on. */
export async function writeClient(trx: Knex, { portalId, actor, now }: Keeping, before: ClientSnapshot, facts: ClientFacts): Promise<void> {
  await refusingTaken(() => trx('portico_clients').where({ id: before.id }).update({ ...columnsOf(facts), version: before.version + 1 }));
  await trx('portico_client_groups').where({ client_id: before.id }).delete();
  await writeGroups(trx, portalId, [{ id: before.id, groups: facts.groups }]);
  const [after] = await loadClients(trx, portalId, 'ids', [before.id]);
  await recordChange(trx, { subject: 'client', before, after: present(after ?? null), actor, now });
}

/** A client of the portal, held until the transaction ends; any other does not exist. */
export async function heldClient(trx: Knex, portalId: number, documentId: string): Promise<ClientSnapshot> {
  if (dialect().client === 'postgres') await trx('portico_clients').where({ public_id: documentId, portal_id: portalId }).forUpdate().first('id');
  const [client] = await loadClients(trx, portalId, 'documents', [documentId]);
  return present(client ?? null);
}

/** The same by its numeric id; null where there is none. */
export async function heldClientById(trx: Knex, portalId: number, id: number): Promise<ClientSnapshot | null> {
  if (dialect().client === 'postgres') await trx('portico_clients').where({ id, portal_id: portalId }).forUpdate().first('id');
  const [client] = await loadClients(trx, portalId, 'ids', [id]);
  return client ?? null;
}

/** Takes up a client (OB-02). Answers its document id. */
export async function addClient({ strapi, viewer, now }: OfficeCall, facts: ClientFacts): Promise<string> {
  const keeping = { portalId: portalOfOffice(viewer), actor: actorOf(viewer), now };
  const written = factsOf(facts, viewer.portal.country);
  const [documentId] = await strapi.db.transaction(async ({ trx }) => addClients(trx, keeping, [written]));
  return present(documentId ?? null);
}

/** Changes a client upon the version that was looked at. Its portal user signs in with the new address from then on. */
export async function changeClient({ strapi, viewer, version, now }: OfficeCall & { version: string | null }, documentId: string, facts: ClientFacts): Promise<void> {
  const portalId = portalOfOffice(viewer);
  const written = factsOf(facts, viewer.portal.country);
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldClient(trx, portalId, documentId);
    if (version !== String(before.version)) throw new Refusal('precondition.failed', { version: String(before.version) });
    if (before.memberId !== null && written.email === null) throw new Refusal('client.emailNeeded');
    await writeClient(trx, { portalId, actor: actorOf(viewer), now }, before, written);
    if (before.memberId !== null) await moveUser(strapi, trx, before.memberId, written);
  });
}

/** The portal user is called, reached and spoken to as its client is. */
export async function moveUser(strapi: Core.Strapi, trx: Knex, memberId: number, { name, email, language }: ClientFacts): Promise<void> {
  const { document_id: documentId } = present((await trx('members').where({ id: memberId }).first('document_id')) as { document_id: string } | null);
  const data: object = { name, email, language };
  await strapi.documents('api::member.member').update({ documentId, data });
}
