import { z } from 'zod';
import { knownLanguages } from '../../../../domain/languages';
import { atAdminDoor, casePortalOf, casePortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { versionedSettings, versionOf } from '../../../../http/versioned-settings';
import { READ, UPDATE } from '../permissions';
import { colours, settings } from '../rules/settings';
import { settingsStore } from '../services/settings-store';
import { change, portal } from './answers';

const stored = settings.extend({ newsKinds: z.array(z.string()), colours: colours });
const version = versionOf(stored).meta({ id: 'CustomerPageVersion' });

const listSettingsPortals = endpoint({
  ...atAdminDoor,
  name: 'listSettingsPortals',
  summary: 'The portals whose customer page this administrator may set.',
  method: 'GET',
  path: '/portals',
  permission: READ,
  response: z.array(portal),
  async handle({ viewer }) {
    return casePortalsOf(viewer);
  },
});

const listLanguages = endpoint({
  ...atAdminDoor,
  name: 'listLanguages',
  summary: 'The languages of this installation: one a file.',
  method: 'GET',
  path: '/languages',
  permission: READ,
  response: z.array(z.object({ tag: z.string(), name: z.string() })),
  handle: async () => [...knownLanguages()],
});

export const settingsRoutes: Route[] = [
  listSettingsPortals,
  listLanguages,
  ...versionedSettings({
    names: { read: 'readCustomerPageSettings', save: 'saveCustomerPageSettings', versions: 'listCustomerPageVersions', restore: 'restoreCustomerPageVersion' },
    summaries: { read: 'The settings of a portal’s customer page that hold now.', save: 'Saves the settings as a new version.' },
    path: '/portals/:portal/customer-page',
    permissions: { read: READ, update: UPDATE },
    portalOf: casePortalOf,
    body: settings,
    version,
    pastVersion: version.extend({ changes: z.array(change) }),
    keeping: settingsStore,
  }),
];
