import { z } from 'zod';
import { knownLanguages } from '../../../../domain/languages';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, casePortalOf, casePortalsOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ, UPDATE } from '../permissions';
import { colours, settings } from '../rules/settings';
import { demandLogo } from '../services/logo';
import { settingsStore } from '../services/settings-store';
import { change, portal, versionOf } from './answers';

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

const readSettings = endpoint({
  ...atAdminDoor,
  name: 'readCustomerPageSettings',
  summary: 'The settings of a portal’s customer page that hold now.',
  method: 'GET',
  path: '/portals/:portal/customer-page',
  permission: READ,
  params: byPortal,
  response: version,
  async handle({ strapi, viewer, params }) {
    return settingsStore(strapi).current((await casePortalOf(viewer, params.portal)).id);
  },
});

const saveSettings = endpoint({
  ...atAdminDoor,
  name: 'saveCustomerPageSettings',
  summary: 'Saves the settings as a new version. `If-Match` names the version they are based on.',
  method: 'PUT',
  path: '/portals/:portal/customer-page',
  permission: UPDATE,
  params: byPortal,
  body: settings,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const found = await casePortalOf(viewer, params.portal);
    await demandLogo(found, body.logo);
    return settingsStore(strapi).save(found, basedOnVersion(ifMatch), body, actorOf(viewer), now);
  },
});

const listVersions = endpoint({
  ...atAdminDoor,
  name: 'listCustomerPageVersions',
  summary: 'All versions, newest first, each with what it changed.',
  method: 'GET',
  path: '/portals/:portal/customer-page/versions',
  permission: READ,
  params: byPortal,
  response: z.array(version.extend({ changes: z.array(change) })),
  async handle({ strapi, viewer, params }) {
    return settingsStore(strapi).versions((await casePortalOf(viewer, params.portal)).id);
  },
});

const restoreVersion = endpoint({
  ...atAdminDoor,
  name: 'restoreCustomerPageVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/portals/:portal/customer-page/versions/:version/restore',
  permission: UPDATE,
  params: byPortal.extend({ version: versionNumber }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const found = await casePortalOf(viewer, params.portal);
    return settingsStore(strapi).restore(found, basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

export const settingsRoutes: Route[] = [listSettingsPortals, listLanguages, readSettings, saveSettings, listVersions, restoreVersion];
