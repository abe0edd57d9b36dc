import type { Knex } from 'knex';
import { readIn } from './database/read-in';
import { reader, statement } from './portico';
import { portalObject, type Portal } from './portal';

const byKey = statement('portal_by_key', (sql) => `SELECT ${portalObject(sql, 'p')} AS answer FROM portals p WHERE p.key = ?`);
const all = statement('portals_all', (sql) => `SELECT ${sql.list(portalObject(sql, 'p'), 'portals p ORDER BY p.name')} AS answer`);

export function findPortal(key: string): Promise<Portal | null> {
  return reader().read<Portal>(byKey(), [key]);
}

export async function listPortals(): Promise<Portal[]> {
  return (await reader().read<Portal[]>(all(), [])) ?? [];
}

const byId = statement('portal_by_id', (sql) => `SELECT ${portalObject(sql, 'p')} AS answer FROM portals p WHERE p.id = ?`);

export function findPortalById(id: number): Promise<Portal | null> {
  return reader().read<Portal>(byId(), [id]);
}

/** Inside a transaction: a second connection is not waited for while the first is held. */
export function findPortalIn(trx: Knex, id: number): Promise<Portal | null> {
  return readIn<Portal>(trx, byId(), [id]);
}
