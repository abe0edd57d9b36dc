import { z } from 'zod';
import { atAdminDoor, clientPortalOf, clientPortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { versionedSettings, versionOf } from '../../../../http/versioned-settings';
import { READ, UPDATE } from '../permissions';
import { clientSettings, clientWording } from '../rules/client-portal';
import { coloursTold } from '../rules/settings';
import { clientStore } from '../services/client-store';
import { change, portal as portalShape } from './answers';

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

export const clientPortalRoutes: Route[] = [
  listPortals,
  ...versionedSettings({
    names: { read: 'readClientPortalSettings', save: 'saveClientPortalSettings', versions: 'listClientPortalVersions', restore: 'restoreClientPortalVersion' },
    summaries: { read: 'What a client portal looks like and says now (CL-02).', save: 'Saves the settings as a new version.' },
    path: '/client-portals/:portal',
    permissions: { read: READ, update: UPDATE },
    portalOf: clientPortalOf,
    body: clientSettings,
    version,
    pastVersion: version.extend({ changes: z.array(change) }),
    keeping: clientStore,
  }),
];
