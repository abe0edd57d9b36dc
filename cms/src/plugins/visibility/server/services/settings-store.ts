import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import type { Portal } from '../../../../domain/portal';
import { newestText, portalSettings, refuseFindings, settingsVersions, type SettingsVersion } from '../../../../domain/settings-versions';
import {
  DEFAULT_SETTINGS,
  findingsOf,
  overrideFindings,
  overrides as overridesSchema,
  settings as settingsSchema,
  type Overrides,
  type Settings,
} from '../rules/settings';
import { demandLogo } from './logo';

const FEATURE = 'customerPage';

/** What stored texts say, by the text: every request reads those in force anew, and they are seldom others than before. */
const understood = new Map<string, Readonly<Settings>>();
const TEXTS_KEPT = 500;

/** What holds in a portal (without a case) or for one case, as the text that was stored, in SQL. */
export const newestSettings = (portalId: string, caseId?: string): string => newestText(FEATURE, portalId, caseId);

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

function sound(value: Settings, portal: Portal): Settings {
  refuseFindings(findingsOf(value, portal));
  return value;
}

/** Versions of the customer page's settings: a portal's, and those that a case has of its own (CP-01, CP-04). */
export function createSettingsStore({ strapi }: { strapi: Core.Strapi }) {
  const feature = { feature: FEATURE, read: readSettings, differences: differences<Settings> };
  const ofPortal = settingsVersions(strapi, feature);
  const ofCase = settingsVersions(strapi, { feature: FEATURE, read: readOverrides, differences: differences<Overrides> });

  return {
    ...portalSettings(strapi, {
      ...feature,
      async accept(given: Settings, portal) {
        const value = sound(settingsSchema.parse(given), portal);
        await demandLogo(portal, value.logo);
        return value;
      },
      acceptAgain: sound,
    }),

    currentOverrides: (portalId: number, caseId: number): Promise<SettingsVersion<Overrides>> => ofCase.current({ portalId, caseId }),

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
      return ofCase.save({ portalId: portal.id, caseId }, { basedOn, value, actor, now, also });
    },

    /** Both in the caller's transaction: what holds for one case now. */
    async forCase(trx: Knex, portalId: number, caseId: number): Promise<{ portal: Settings; own: Overrides }> {
      return { portal: await ofPortal.currentIn(trx, { portalId }), own: await ofCase.currentIn(trx, { portalId, caseId }) };
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

export function settingsStore(strapi: Core.Strapi): SettingsStore {
  return strapi.plugin('visibility').service('settingsStore') as SettingsStore;
}
