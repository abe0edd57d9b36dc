import type { Core } from '@strapi/strapi';
import type { Language, Portal } from '../../../../domain/portal';
import { portalSettings, refuseFindings } from '../../../../domain/settings-versions';
import { readGiven, type GivenLetterhead } from './given';
import { EMPTY_LETTERHEAD, letterheadDifferences, senderOf, type Letterhead, type Sender } from './sender';

const FEATURE = 'letterhead';

const readLetterhead = (stored: string | null): Letterhead => (stored === null ? EMPTY_LETTERHEAD : (JSON.parse(stored) as Letterhead));

/** Versions of a portal's letterhead: sender name, reply address and support telephone (OB-01). */
export const createLetterheadStore = ({ strapi }: { strapi: Core.Strapi }) =>
  portalSettings(strapi, {
    feature: FEATURE,
    read: readLetterhead,
    differences: letterheadDifferences,
    accept(given: GivenLetterhead, portal) {
      const { letterhead, findings } = readGiven(given, portal);
      refuseFindings(findings);
      return letterhead;
    },
    acceptAgain: (letterhead) => letterhead,
  });

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
  const { settings } = await letterheadStore(strapi).current(portal);
  return { portal, sender: senderOf(settings, portal, language) };
}
