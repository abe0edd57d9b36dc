import type { Knex } from 'knex';
import type { Dialect } from '../../domain/database/dialect';
import { hashed } from '../../domain/database/hashed';
import { readIn } from '../../domain/database/read-in';
import { silent, type EventDraft } from '../../domain/events';
import type { JsonObject } from '../../domain/json';
import { dialect } from '../../domain/portico';
import { registerRecordedType, type Recorded } from '../../domain/recorder';
import { sameGroups, type ClientFacts } from './rules/client';

/** A client of an office. Its events stand in its own log. */
export interface ClientSnapshot extends Recorded, ClientFacts {
  /** The portal user; null for none. */
  memberId: number | null;
  version: number;
}

/** The client `c` as it is kept. */
export const clientFields = ({ list, json }: Pick<Dialect, 'list' | 'json'>) => ({
  id: 'c.id', documentId: 'c.public_id', portalId: 'c.portal_id', name: 'c.name', email: 'c.email', mobile: 'c.mobile', language: 'c.language', memberId: 'c.member_id', version: 'c.version',
  groups: json(list(`${quoted('g.name')}`, 'portico_client_groups g WHERE g.client_id = c.id ORDER BY g.plain')),
});

/** A text as one JSON value, in lists of texts. */
const quoted = (column: string): string => (dialect().client === 'postgres' ? `to_json(${column})` : `json_quote(${column})`);

/** Clients of a portal by a condition on `c` with one binding, a JSON array. */
export async function loadClients(trx: Knex, portalId: number, condition: 'ids' | 'emails' | 'names' | 'documents', values: readonly (string | number)[]): Promise<ClientSnapshot[]> {
  const speech = dialect();
  const conditions = {
    ids: speech.amongIds('c.id'),
    emails: speech.among('c.email'),
    names: `c.email IS NULL AND ${speech.among('c.plain_name')}`,
    documents: speech.among('c.public_id'),
  };
  const sql = `SELECT ${speech.list(speech.object(clientFields(speech)), `portico_clients c WHERE c.portal_id = ? AND ${conditions[condition]} ORDER BY c.id`)} AS answer`;
  return (await readIn<ClientSnapshot[]>(trx, hashed('clients_kept', sql), [portalId, JSON.stringify(values)])) ?? [];
}

const FACTS = ['name', 'email', 'mobile', 'language'] as const satisfies readonly (keyof ClientFacts)[];

function deriveClient(before: ClientSnapshot | null, after: ClientSnapshot): EventDraft[] {
  if (!before) return [silent('clientAdded', { name: after.name, email: after.email, groups: after.groups })];
  const changed: JsonObject = Object.fromEntries(FACTS.filter((fact) => before[fact] !== after[fact]).map((fact) => [fact, { from: before[fact], to: after[fact] }]));
  if (!sameGroups(before.groups, after.groups)) changed.groups = { from: before.groups, to: after.groups };
  const events = Object.keys(changed).length > 0 ? [silent('clientChanged', changed)] : [];
  return before.memberId === after.memberId ? events : [...events, silent('portalUserCreated', { email: after.email })];
}

export function registerClientRecord(): void {
  registerRecordedType<ClientSnapshot>({ subject: 'client', logOf: ({ id }) => ({ aggregate: 'client', aggregateId: id }), derive: deriveClient });
}
