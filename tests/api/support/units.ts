import { randomBytes } from 'node:crypto';

import { type Answer, contentOf, type Data } from './calls.ts';
import type { Signed, WarrantyPortal } from './claims.ts';
import { formOf } from './files.ts';
import { connected, contentManagerOf, type Installation } from './installation.ts';

export interface Unit {
  readonly face: 'owner' | 'everybody';
  readonly documentId: string;
  readonly serial: string;
  readonly product: string;
  readonly version: string;
  readonly registration: string;
  readonly deliveredOn: string | null;
  readonly ownerName: string | null;
  readonly ownerPhone: string | null;
  readonly company: { readonly documentId: string; readonly name: string } | null;
  readonly warranty: { readonly state: string; readonly parts: { readonly from: string | null; readonly until: string | null } };
  readonly claims: readonly { readonly number?: string | null; readonly state: string }[];
  readonly history: readonly { readonly what: string; readonly who: string; readonly fields: readonly string[]; readonly to: string | null; readonly reason: string | null }[];
  readonly extensions: readonly { readonly months: number | null; readonly reason: string | null }[];
  readonly commands: readonly string[];
}

export interface ListedUnits {
  readonly units: readonly { readonly documentId: string; readonly serial: string; readonly registration: string; readonly company: string | null; readonly ownerName: string | null; readonly warranty: { readonly state: string } }[];
  readonly next: string | null;
}

export interface ImportOutcome {
  readonly applied: boolean;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly bad: number;
  readonly findings: readonly { readonly line: number; readonly column: string; readonly fault: string; readonly text: string }[];
  readonly untold: number;
}

export interface ImportProgress {
  readonly state: string;
  readonly rows: number;
  readonly done: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly left: number;
}

export const someRegistration = { ownerName: 'Kari Moen', ownerEmail: 'kari@home.example', ownerPhone: '90 44 71 20', siteAddress: 'Strandgata 4, 6003 Ålesund', deliveredOn: '2026-02-10' } as const;

/** What somebody does with units. */
export function unitsOf({ send }: Pick<Installation, 'send'>, { token }: Pick<Signed, 'token'>) {
  const call = <Content = Unit>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object, version?: string): Promise<Answer<Data<Content>>> =>
    send({ method, path: `/api/${path}`, token, ...(body && { body }), ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) });
  const units = {
    call,
    list: async (query = ''): Promise<ListedUnits> => contentOf(await call<ListedUnits>('GET', `units${query && `?${query}`}`)),
    serials: async (query = ''): Promise<string[]> => (await units.list(query)).units.map(({ serial }) => serial),
    find: async (serial: string) => contentOf(await call<{ documentId: string; serial: string; own: boolean }[]>('GET', `found-units?serial=${encodeURIComponent(serial)}`)),
    read: async (unit: string): Promise<Unit> => contentOf(await call('GET', `units/${unit}`)),
    on: ({ documentId, version }: Pick<Unit, 'documentId' | 'version'>, path: string, body: object, method: 'POST' | 'PATCH' = 'POST') => call(method, `units/${documentId}${path}`, body, version),
    do: async (unit: Pick<Unit, 'documentId' | 'version'>, path: string, body: object, method: 'POST' | 'PATCH' = 'POST'): Promise<Unit> => contentOf(await units.on(unit, path, body, method)),
    bring: (content: string | Buffer, { apply = false, name = 'units.csv' } = {}): Promise<Answer<Data<ImportOutcome>>> =>
      send({ method: 'POST', path: '/api/unit-imports', token, body: formOf({ apply: String(apply) }, [{ name, content: typeof content === 'string' ? Buffer.from(content) : content }]) }),
    progress: async (): Promise<ImportProgress | null> => contentOf(await call<{ newest: ImportProgress | null }>('GET', 'unit-imports/newest')).newest,
  };
  return units;
}

export type Units = ReturnType<typeof unitsOf>;

/** A product of the portal; its units have a warranty where a policy says so. */
export async function someProduct(installation: Installation, portal: Pick<WarrantyPortal, 'documentId'>, number = `AN-${randomBytes(3).toString('hex')}`, name = 'Alpina Nord 9') {
  const { documentId } = contentOf(await contentManagerOf(installation).create('api::product.product', { number, name, line: 'Nord', portal: connected(portal.documentId) }));
  return { documentId, number, name };
}

/** Lets the units of a portal have a warranty, as if its administrator had saved one policy for all products. */
export async function keepPolicy({ database }: Installation, { key }: Pick<WarrantyPortal, 'key'>, term: { months: number; from: 'delivery' | 'shipment' | 'registration' }, late: object | null = null): Promise<void> {
  const policies = [{ name: 'All products', scope: { of: 'rest' }, parts: term, labour: term, late, examples: [] }];
  const [portal] = await database.rows<{ id: number }>('SELECT id FROM portals WHERE key = ?', [key]);
  await database.rows(`INSERT INTO portico_settings_versions (portal_id, case_id, feature, version, settings, actor, created_at) VALUES (?, 0, 'warrantyPolicies', 1, ?, ?, ?) RETURNING id`, [portal?.id ?? 0, JSON.stringify({ policies }), JSON.stringify({ kind: 'system', id: null, name: 'Portico' }), Date.now()]);
}
