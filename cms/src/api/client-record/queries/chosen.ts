import type { Knex } from 'knex';
import { Refusal } from '../../../domain/refusal';
import { loadClients, type ClientSnapshot } from '../recorded';
import { plainName } from '../rules/client';

/** Clients as an office chooses them: by document id, by the name of a relation group, or both. */
export interface ChosenOnes {
  clients: readonly string[];
  groups: readonly string[];
}

export type Chosen = Pick<ClientSnapshot, 'id' | 'documentId' | 'name' | 'email' | 'memberId'>;

/** A client as it is named to who chose it. */
export type Named = Pick<ClientSnapshot, 'documentId' | 'name'>;

/** The clients that are chosen, each once; refuses one that is not of the portal. */
export async function chosenClients(trx: Knex, portalId: number, { clients, groups }: ChosenOnes): Promise<Chosen[]> {
  const named = await loadClients(trx, portalId, 'documents', clients);
  if (named.length < new Set(clients).size) throw new Refusal('relation.unknown', { field: 'clients' });
  const grouped = (await trx('portico_clients as c')
    .whereIn('c.id', trx('portico_client_groups').where({ portal_id: portalId }).whereIn('plain', groups.map(plainName)).select('client_id'))
    .select('c.id', 'c.public_id as documentId', 'c.name', 'c.email', 'c.member_id as memberId')) as Chosen[];
  return [...new Map([...named, ...grouped].map((client) => [client.id, client])).values()].sort((one, other) => one.id - other.id);
}

/** Those among them whom no mail reaches. */
export const unreached = (found: readonly Chosen[]): Named[] => found.filter(({ email }) => email === null).map(({ documentId, name }) => ({ documentId, name }));
