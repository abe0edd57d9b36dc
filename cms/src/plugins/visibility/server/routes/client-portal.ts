import { z } from 'zod';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, clientPortalOf, clientPortalsOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ, UPDATE } from '../permissions';
import { clientSettings, clientWording } from '../rules/client-portal';
import { coloursTold } from '../rules/settings';
import { clientStore } from '../services/client-store';
import { demandLogo } from '../services/logo';
import { change, portal as portalShape, versionOf } from './answers';

const { menu, newClaim, heading, text } = clientWording.shape;
const version = versionOf(
  z.object({ useCompanyLogo: z.boolean(), logo: z.string().nullable(), colours: coloursTold, menu, buttons: z.object({ newClaim }), homepage: z.object({ heading, text }) }),
).meta({ id: 'ClientPortalVersion' });

const listPortals = endpoint({
  ...atAdminDoor,
  name: 'listClientPortals',
  summary: 'The portals whose client portal this administrator may set.',
  method: 'GET',
  path: '/client-portals',
  permission: READ,
  response: z.array(portalShape),
  handle: ({ viewer }) => clientPortalsOf(viewer),
});

const read = endpoint({
  ...atAdminDoor,
  name: 'readClientPortalSettings',
  summary: 'What a client portal looks like and says now (CL-02).',
  method: 'GET',
  path: '/client-portals/:portal',
  permission: READ,
  params: byPortal,
  response: version,
  async handle({ strapi, viewer, params }) {
    return clientStore(strapi).current((await clientPortalOf(viewer, params.portal)).id);
  },
});

const save = endpoint({
  ...atAdminDoor,
  name: 'saveClientPortalSettings',
  summary: 'Saves the settings as a new version. `If-Match` names the version they are based on.',
  method: 'PUT',
  path: '/client-portals/:portal',
  permission: UPDATE,
  params: byPortal,
  body: clientSettings,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const found = await clientPortalOf(viewer, params.portal);
    await demandLogo(found, body.logo);
    return clientStore(strapi).save(found, basedOnVersion(ifMatch), body, actorOf(viewer), now);
  },
});

const versions = endpoint({
  ...atAdminDoor,
  name: 'listClientPortalVersions',
  summary: 'All versions, newest first, each with what it changed.',
  method: 'GET',
  path: '/client-portals/:portal/versions',
  permission: READ,
  params: byPortal,
  response: z.array(version.extend({ changes: z.array(change) })),
  async handle({ strapi, viewer, params }) {
    return clientStore(strapi).versions((await clientPortalOf(viewer, params.portal)).id);
  },
});

const restore = endpoint({
  ...atAdminDoor,
  name: 'restoreClientPortalVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/client-portals/:portal/versions/:version/restore',
  permission: UPDATE,
  params: byPortal.extend({ version: versionNumber }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const found = await clientPortalOf(viewer, params.portal);
    return clientStore(strapi).restore(found, basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

export const clientPortalRoutes: Route[] = [listPortals, read, save, versions, restore];
