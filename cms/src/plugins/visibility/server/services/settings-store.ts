import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import {
  DEFAULT_SETTINGS,
  findingsOf,
  overrideFindings,
  overrides as overridesSchema,
  settings as settingsSchema,
  type Overrides,
  type Settings,
} from '../rules/settings';

const TABLE = 'portico_settings_versions';
const FEATURE = 'customerPage';
/** `case_id` of the versions that belong to the portal itself. */
const WHOLE_PORTAL = 0;

export interface SettingsVersion<Value> {
  /** 0 where nothing has ever been saved: the defaults. */
  version: number;
  settings: Value;
  actor: Actor | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

interface Row {
  portal_id: number;
  case_id: number;
  feature: string;
  version: number;
  settings: string;
  actor: string;
  created_at: number | string;
  restored_from: number | null;
}

/** What stored texts say, by the text: every request reads those in force anew, and they are seldom others than before. */
const understood = new Map<string, Readonly<Settings>>();
const TEXTS_KEPT = 500;

/** Settings that were stored before a new one existed get its default. */
export function readSettings(stored: string | null): Readonly<Settings> {
  if (stored === null) return DEFAULT_SETTINGS;
  let settings = understood.get(stored);
  if (!settings) {
    if (understood.size >= TEXTS_KEPT) understood.clear();
    settings = Object.freeze({ ...DEFAULT_SETTINGS, ...(JSON.parse(stored) as Settings) });
    understood.set(stored, settings);
  }
  return settings;
}

export function readOverrides(stored: string | null): Overrides {
  return stored === null ? {} : (JSON.parse(stored) as Overrides);
}

/** The names of the settings whose values differ, with both values. */
export function differences<Value extends object>(from: Value, to: Value) {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof Value & string>;
  return [...names]
    .filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
    .map((name) => ({ setting: name, from: from[name] ?? null, to: to[name] ?? null }));
}

/**
 * Versions of the customer page's settings: appended, never overwritten (CP-01). The database holds that a version
 * exists once, so of two people who save at the same time one gets `settings.conflict` with the differences.
 */
export function createSettingsStore({ strapi }: { strapi: Core.Strapi }) {
  const latest = async (trx: Knex, portalId: number, caseId: number): Promise<Row | undefined> =>
    trx<Row>(TABLE)
      .where({ portal_id: portalId, case_id: caseId, feature: FEATURE })
      .orderBy('version', 'desc')
      .first();

  /** Inside a transaction, in it: SQLite has one connection for both. */
  async function joined<Result>(work: (knex: Knex) => Promise<Result>): Promise<Result> {
    if (!strapi.db.inTransaction()) return work(strapi.db.connection);
    return await strapi.db.transaction(async ({ trx }) => await work(trx));
  }

  async function append(
    trx: Knex,
    place: { portalId: number; caseId: number },
    version: number,
    value: object,
    actor: Actor,
    now: number,
    restoredFrom: number | null,
  ): Promise<void> {
    await trx(TABLE).insert({
      portal_id: place.portalId,
      case_id: place.caseId,
      feature: FEATURE,
      version,
      settings: JSON.stringify(value),
      actor: JSON.stringify(actor),
      created_at: now,
      restored_from: restoredFrom,
    });
  }

  /** Saves of one portal take turns: its row is held, so a stale base is seen and never overwritten. */
  async function saveOver<Value extends object>(
    place: { portalId: number; caseId: number },
    basedOn: number,
    value: Value,
    actor: Actor,
    now: number,
    read: (stored: string | null) => Value,
    restoredFrom: number | null,
    also: (trx: Knex) => Promise<void> = async () => undefined,
  ): Promise<SettingsVersion<Value>> {
    return strapi.db.transaction(async ({ trx }) => {
      if (strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: place.portalId }).forUpdate().first('id');
      const current = await latest(trx, place.portalId, place.caseId);
      if ((current?.version ?? 0) !== basedOn) {
        throw new Refusal('settings.conflict', {
          version: current?.version ?? 0,
          savedBy: current ? (JSON.parse(current.actor) as Actor).name : null,
          differences: differences(value, read(current?.settings ?? null)),
        });
      }
      await append(trx, place, basedOn + 1, value, actor, now, restoredFrom);
      await also(trx);
      return { version: basedOn + 1, settings: value, actor, createdAt: now, restoredFrom };
    });
  }

  return {
    async current(portalId: number): Promise<SettingsVersion<Settings>> {
      return toVersion(await joined((knex) => latest(knex, portalId, WHOLE_PORTAL)), readSettings);
    },

    async currentOverrides(portalId: number, caseId: number): Promise<SettingsVersion<Overrides>> {
      return toVersion(await joined((knex) => latest(knex, portalId, caseId)), readOverrides);
    },

    /** Newest first, each with what it changed against the one before. */
    async versions(portalId: number) {
      const rows: Row[] = await strapi.db
        .connection<Row>(TABLE)
        .where({ portal_id: portalId, case_id: WHOLE_PORTAL, feature: FEATURE })
        .orderBy('version', 'desc');
      return rows.map((row, index) => ({
        ...toVersion(row, readSettings),
        changes: differences(readSettings(rows[index + 1]?.settings ?? null), readSettings(row.settings)),
      }));
    },

    save(portal: Portal, basedOn: number, candidate: Settings, actor: Actor, now: number) {
      const value = settingsSchema.parse(candidate);
      refuseFindings(findingsOf(value, portal));
      return saveOver({ portalId: portal.id, caseId: WHOLE_PORTAL }, basedOn, value, actor, now, readSettings, null);
    },

    async restore(portal: Portal, basedOn: number, version: number, actor: Actor, now: number) {
      const row: Row | undefined = await strapi.db
        .connection<Row>(TABLE)
        .where({ portal_id: portal.id, case_id: WHOLE_PORTAL, feature: FEATURE, version })
        .first();
      if (!row) throw new Refusal('notFound');
      const value = readSettings(row.settings);
      refuseFindings(findingsOf(value, portal));
      return saveOver({ portalId: portal.id, caseId: WHOLE_PORTAL }, basedOn, value, actor, now, readSettings, version);
    },

    /** `also` runs in the transaction that stores the version. */
    saveOverrides(
      portal: Portal,
      caseId: number,
      basedOn: number,
      candidate: Overrides,
      actor: Actor,
      now: number,
      also: (trx: Knex) => Promise<void>,
    ) {
      const value = overridesSchema.parse(candidate);
      refuseFindings(overrideFindings(value, portal));
      return saveOver({ portalId: portal.id, caseId }, basedOn, value, actor, now, readOverrides, null, also);
    },

    /** Both in the caller's transaction: what holds for one case now. */
    async forCase(trx: Knex, portalId: number, caseId: number): Promise<{ portal: Settings; own: Overrides }> {
      const portal = await latest(trx, portalId, WHOLE_PORTAL);
      const own = await latest(trx, portalId, caseId);
      return { portal: readSettings(portal?.settings ?? null), own: readOverrides(own?.settings ?? null) };
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

function toVersion<Value>(row: Row | undefined, read: (stored: string | null) => Value): SettingsVersion<Value> {
  return {
    version: row?.version ?? 0,
    settings: read(row?.settings ?? null),
    actor: row ? (JSON.parse(row.actor) as Actor) : null,
    createdAt: row ? Number(row.created_at) : null,
    restoredFrom: row?.restored_from ?? null,
  };
}

function refuseFindings(findings: { setting: string; message: string }[]): void {
  if (findings.length === 0) return;
  throw new Refusal('input.invalid', {
    findings: findings.map(({ setting, message }) => ({ path: `body.${setting}`, message })),
  });
}

export function settingsStore(strapi: Core.Strapi): SettingsStore {
  return strapi.plugin('visibility').service('settingsStore') as SettingsStore;
}
