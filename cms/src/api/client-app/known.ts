import type { Knex } from 'knex';
import type { Device } from '../../plugins/onboarding/server/rules/dossier';
import type { Fact } from '../../plugins/onboarding/server/rules/facts';
import type { ClientSnapshot } from '../client-record/recorded';

/** What is known of a client's app; instants are milliseconds UTC, null for never. */
export interface ClientApp {
  device: Device | null;
  installedAt: number | null;
  signedInAt: number | null;
  /** When a message to a device was last opened. */
  openedAt: number | null;
}

interface Row {
  client_id: number;
  device: Device | null;
  installed_at: number | string | null;
  signed_in_at: number | string | null;
  opened_at: number | string | null;
}

const instant = (stored: number | string | null): number | null => (stored === null ? null : Number(stored));

export async function appsOf(trx: Knex, clients: readonly number[]): Promise<Map<number, ClientApp>> {
  const rows = (await trx('portico_client_apps').whereIn('client_id', [...clients])) as Row[];
  return new Map(rows.map((row) => [row.client_id, { device: row.device, installedAt: instant(row.installed_at), signedInAt: instant(row.signed_in_at), openedAt: instant(row.opened_at) }]));
}

/** What is true of clients for good when a dossier begins, by the client. */
export async function lastingFacts(trx: Knex, clients: readonly Pick<ClientSnapshot, 'id' | 'memberId'>[]): Promise<Map<number, Fact[]>> {
  const apps = await appsOf(trx, clients.map(({ id }) => id));
  return new Map(
    clients.map(({ id, memberId }) => {
      const app = apps.get(id);
      return [id, [...(memberId === null ? [] : ['portalUserExists' as const]), ...(app?.installedAt == null ? [] : ['appInstalled' as const]), ...(app?.signedInAt == null ? [] : ['signedInApp' as const])]];
    }),
  );
}
