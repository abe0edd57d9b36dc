import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from './actor';
import type { Portal } from './portal';
import { Refusal } from './refusal';

const TABLE = 'portico_settings_versions';
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
  version: number;
  settings: string;
  actor: string;
  created_at: number | string;
  restored_from: number | null;
}

/** What is kept in versions: its name in the table, what a stored text means, and how two values differ. */
export interface VersionedFeature<Value, Difference> {
  feature: string;
  /** Null where nothing has been saved. */
  read(stored: string | null): Value;
  differences(from: Value, to: Value): Difference[];
}

export interface Save<Value> {
  /** The version that the new one is based on. */
  basedOn: number;
  value: Value;
  actor: Actor;
  /** Milliseconds UTC. */
  now: number;
  restoredFrom?: number;
  /** Runs in the transaction that stores the version. */
  also?(trx: Knex): Promise<void>;
}

/** Where versions belong: to a portal, or to one case of it. */
export interface VersionsPlace {
  portalId: number;
  caseId?: number;
}

export function basedOnVersion(ifMatch: string | null): number {
  const number = Number(ifMatch);
  if (!Number.isInteger(number)) {
    throw new Refusal('input.invalid', { findings: [{ path: 'header.If-Match', message: 'This is no version number.' }] });
  }
  return number;
}

/** The text of what holds of a feature in a portal, or for one case of it, as SQL: the highest version; null where nothing was ever saved. */
export const newestText = (feature: string, portalId: string, caseId = String(WHOLE_PORTAL)): string =>
  `(SELECT v.settings FROM ${TABLE} v WHERE v.portal_id = ${portalId} AND v.case_id = ${caseId} AND v.feature = '${feature}' ORDER BY v.version DESC LIMIT 1)`;

/**
 * Versions of what administrators set: appended, never overwritten (CP-01). The database holds that a version
 * exists once, so of two people who save at the same time one gets `settings.conflict` with the differences.
 */
export function settingsVersions<Value, Difference>(strapi: Core.Strapi, { feature, read, differences }: VersionedFeature<Value, Difference>) {
  const rowsOf = (knex: Knex, { portalId, caseId = WHOLE_PORTAL }: VersionsPlace) =>
    knex(TABLE).where({ portal_id: portalId, case_id: caseId, feature });
  const latest = async (knex: Knex, place: VersionsPlace): Promise<Row | undefined> => (await rowsOf(knex, place).orderBy('version', 'desc').first()) as Row | undefined;

  /** Inside a transaction, in it: SQLite has one connection for both. */
  async function joined<Result>(work: (knex: Knex) => Promise<Result>): Promise<Result> {
    if (!strapi.db.inTransaction()) return work(strapi.db.connection);
    return await strapi.db.transaction(async ({ trx }) => await work(trx));
  }

  const toVersion = (row: Row | undefined): SettingsVersion<Value> => ({
    version: row?.version ?? 0,
    settings: read(row?.settings ?? null),
    actor: row ? (JSON.parse(row.actor) as Actor) : null,
    createdAt: row ? Number(row.created_at) : null,
    restoredFrom: row?.restored_from ?? null,
  });

  return {
    async current(place: VersionsPlace): Promise<SettingsVersion<Value>> {
      return toVersion(await joined((knex) => latest(knex, place)));
    },

    /** The value that holds now, in the caller's transaction. */
    async currentIn(trx: Knex, place: VersionsPlace): Promise<Value> {
      return read((await latest(trx, place))?.settings ?? null);
    },

    /** Newest first, each with what it changed against the one before. */
    async all(place: VersionsPlace) {
      const rows = (await joined(async (knex) => rowsOf(knex, place).orderBy('version', 'desc'))) as Row[];
      return rows.map((row, index) => ({
        ...toVersion(row),
        changes: differences(read(rows[index + 1]?.settings ?? null), read(row.settings)),
      }));
    },

    /** What an older version says. */
    async at(place: VersionsPlace, version: number): Promise<Value> {
      const row = (await joined(async (knex) => rowsOf(knex, place).where({ version }).first())) as Row | undefined;
      if (!row) throw new Refusal('notFound');
      return read(row.settings);
    },

    /** Saves of one portal take turns: its row is held, so a stale base is seen and never overwritten. */
    async save(place: VersionsPlace, { basedOn, value, actor, now, restoredFrom, also }: Save<Value>): Promise<SettingsVersion<Value>> {
      return strapi.db.transaction(async ({ trx }) => {
        if (strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: place.portalId }).forUpdate().first('id');
        const current = await latest(trx, place);
        if ((current?.version ?? 0) !== basedOn) {
          throw new Refusal('settings.conflict', {
            version: current?.version ?? 0,
            savedBy: current ? (JSON.parse(current.actor) as Actor).name : null,
            differences: differences(value, read(current?.settings ?? null)),
          });
        }
        const version = basedOn + 1;
        await trx(TABLE).insert({
          portal_id: place.portalId,
          case_id: place.caseId ?? WHOLE_PORTAL,
          feature,
          version,
          settings: JSON.stringify(value),
          actor: JSON.stringify(actor),
          created_at: now,
          restored_from: restoredFrom ?? null,
        });
        await also?.(trx);
        return { version, settings: value, actor, createdAt: now, restoredFrom: restoredFrom ?? null };
      });
    },
  };
}

/** Settings of whole portals that are kept in versions. */
export interface PortalFeature<Given, Value, Difference> extends VersionedFeature<Value, Difference> {
  /** The value as it is to be kept; throws what is wrong with it. */
  accept(given: Given, portal: Portal): Value | Promise<Value>;
  /** What is kept of an older version that is to hold again; throws what speaks against it. */
  acceptAgain(value: Value, portal: Portal): Value;
}

/** What an administrator can do with such settings: read what holds, save, read all versions, go back to one (CP-01). */
export function portalSettings<Given, Value, Difference>(strapi: Core.Strapi, { accept, acceptAgain, ...feature }: PortalFeature<Given, Value, Difference>) {
  const versions = settingsVersions(strapi, feature);
  return {
    current: ({ id }: Pick<Portal, 'id'>): Promise<SettingsVersion<Value>> => versions.current({ portalId: id }),

    /** Newest first, each with what it changed against the one before. */
    versions: ({ id }: Pick<Portal, 'id'>) => versions.all({ portalId: id }),

    async save(portal: Portal, basedOn: number, given: Given, actor: Actor, now: number): Promise<SettingsVersion<Value>> {
      return versions.save({ portalId: portal.id }, { basedOn, value: await accept(given, portal), actor, now });
    },

    async restore(portal: Portal, basedOn: number, version: number, actor: Actor, now: number): Promise<SettingsVersion<Value>> {
      const value = acceptAgain(await versions.at({ portalId: portal.id }, version), portal);
      return versions.save({ portalId: portal.id }, { basedOn, value, actor, now, restoredFrom: version });
    },
  };
}

/** Refuses settings for what is wrong with them, each finding under the setting's path in the body. */
export function refuseFindings(findings: { setting: string; message: string }[]): void {
  if (findings.length === 0) return;
  throw new Refusal('input.invalid', {
    findings: findings.map(({ setting, message }) => ({ path: `body.${setting}`, message })),
  });
}
