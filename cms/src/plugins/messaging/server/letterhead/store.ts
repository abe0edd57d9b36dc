import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../../domain/actor';
import type { Language, Portal } from '../../../../domain/portal';
import { refuseFindings, settingsVersions, type SettingsVersion } from '../../../../domain/settings-versions';
import { readGiven, type GivenLetterhead } from './given';
import { EMPTY_LETTERHEAD, letterheadDifferences, senderOf, type Letterhead, type Sender } from './sender';

const FEATURE = 'letterhead';

const readLetterhead = (stored: string | null): Letterhead => (stored === null ? EMPTY_LETTERHEAD : (JSON.parse(stored) as Letterhead));

/** Versions of a portal's letterhead: sender name, reply address and support telephone (OB-01). */
export function createLetterheadStore({ strapi }: { strapi: Core.Strapi }) {
  const versions = settingsVersions(strapi, { feature: FEATURE, read: readLetterhead, differences: letterheadDifferences });

  return {
    current: (portalId: number): Promise<SettingsVersion<Letterhead>> => versions.current({ portalId }),

    /** Newest first, each with what it changed against the one before. */
    versions: (portalId: number) => versions.all({ portalId }),

    async save(portal: Portal, basedOn: number, given: GivenLetterhead, actor: Actor, now: number): Promise<SettingsVersion<Letterhead>> {
      const { letterhead, findings } = readGiven(given, portal);
      refuseFindings(findings);
      return versions.save({ portalId: portal.id }, { basedOn, value: letterhead, actor, now });
    },

    async restore({ id: portalId }: Portal, basedOn: number, version: number, actor: Actor, now: number): Promise<SettingsVersion<Letterhead>> {
      const value = await versions.at({ portalId }, version);
      return versions.save({ portalId }, { basedOn, value, actor, now, restoredFrom: version });
    },
  };
}

type LetterheadStore = ReturnType<typeof createLetterheadStore>;

export function letterheadStore(strapi: Core.Strapi): LetterheadStore {
  return strapi.plugin('messaging').service('letterheadStore') as LetterheadStore;
}

/** A portal as a sender in one language, as it holds now. */
export interface Origin {
  portal: Portal;
  sender: Sender;
}

export async function originOf(strapi: Core.Strapi, portal: Portal, language: Language): Promise<Origin> {
  const { settings } = await letterheadStore(strapi).current(portal.id);
  return { portal, sender: senderOf(settings, portal, language) };
}
