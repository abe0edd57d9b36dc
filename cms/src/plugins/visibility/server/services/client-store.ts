import type { Core } from '@strapi/strapi';
import { hasCases, type Portal } from '../../../../domain/portal';
import { newestText, portalSettings, refuseFindings } from '../../../../domain/settings-versions';
import { clientFindings, clientSettings, DEFAULT_CLIENT_SETTINGS, MENU_ENTRIES, type ClientSettings } from '../rules/client-portal';
import type { Settings } from '../rules/settings';
import { demandLogo } from './logo';
import { differences, settingsStore } from './settings-store';

const FEATURE = 'clientPortal';

/** What holds in a portal with clients, as the text that was stored, in SQL. */
export const newestClientSettings = (portalId: string): string => newestText(FEATURE, portalId);

/** What was stored before a setting or an entry existed gets its default; such an entry stands at the end. */
export function readClientSettings(stored: string | null): ClientSettings {
  if (stored === null) return DEFAULT_CLIENT_SETTINGS;
  const known = Object.entries(JSON.parse(stored) as ClientSettings).filter(([name]) => name in DEFAULT_CLIENT_SETTINGS);
  const found = { ...DEFAULT_CLIENT_SETTINGS, ...(Object.fromEntries(known) as Partial<ClientSettings>) };
  const absent = MENU_ENTRIES.filter((entry) => !found.menu.some((given) => given.entry === entry));
  return absent.length === 0 ? found : { ...found, menu: [...found.menu, ...absent.map((entry) => ({ entry, hidden: false, names: {} }))] };
}

function sound(value: ClientSettings): ClientSettings {
  refuseFindings(clientFindings(value));
  return value;
}

/** Versions of what a client portal looks like and says (CL-02). */
export const createClientStore = ({ strapi }: { strapi: Core.Strapi }) =>
  portalSettings(strapi, {
    feature: FEATURE,
    read: readClientSettings,
    differences: differences<ClientSettings>,
    async accept(given: ClientSettings, portal) {
      const value = sound(clientSettings.parse(given));
      await demandLogo(portal, value.logo);
      return value;
    },
    acceptAgain: sound,
  });

export function clientStore(strapi: Core.Strapi): ReturnType<typeof createClientStore> {
  return strapi.plugin('visibility').service('clientStore') as ReturnType<typeof createClientStore>;
}

/** Logo and colours that hold in a portal, whether its customers or its clients see them. */
export async function lookInForce(strapi: Core.Strapi, portal: Portal): Promise<Pick<Settings, 'useCompanyLogo' | 'logo' | 'colours'>> {
  const { settings } = await (hasCases(portal) ? settingsStore(strapi) : clientStore(strapi)).current(portal);
  return settings;
}
