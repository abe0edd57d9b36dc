import { z } from 'zod';
import type { Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { environment } from '../../../../environment';
import { atAdminDoor, byPortal, claimPortalOf, claimPortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ, UPDATE } from '../permissions';
import { clientSettings, clientWording } from '../rules/client-portal';
import { coloursTold } from '../rules/settings';
import { clientStore } from '../services/client-store';
import { addLogo, findLogo } from '../services/logo';
import { clientPreviewDraft, keepPreviewDraft } from '../services/preview-drafts';
import { change, portal as portalShape, versionOf } from './answers';

const { menu, newClaim, heading, text } = clientWording.shape;
const version = versionOf(
  z.object({ useCompanyLogo: z.boolean(), logo: z.string().nullable(), colours: coloursTold, menu, buttons: z.object({ newClaim }), homepage: z.object({ heading, text }) }),
).meta({ id: 'ClientPortalVersion' });

/** A logo that is named has to be one of the portal's pictures. */
async function demandLogo(portal: Portal, logo: string | null): Promise<void> {
  if (logo !== null && !(await findLogo(portal, logo))) throw new Refusal('input.invalid', { findings: [{ path: 'body.logo', message: 'This is no picture of the portal.' }] });
}

const listPortals = endpoint({
  ...atAdminDoor,
  name: 'listClientPortals',
  summary: 'The portals whose client portal this administrator may set.',
  method: 'GET',
  path: '/client-portals',
  permission: READ,
  response: z.array(portalShape),
  handle: ({ viewer }) => claimPortalsOf(viewer),
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
    return clientStore(strapi).current((await claimPortalOf(viewer, params.portal)).id);
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
    const found = await claimPortalOf(viewer, params.portal);
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
    return clientStore(strapi).versions((await claimPortalOf(viewer, params.portal)).id);
  },
});

const restore = endpoint({
  ...atAdminDoor,
  name: 'restoreClientPortalVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/client-portals/:portal/versions/:version/restore',
  permission: UPDATE,
  params: byPortal.extend({ version: z.coerce.number().int().min(1) }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const found = await claimPortalOf(viewer, params.portal);
    return clientStore(strapi).restore(found, basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

const addClientLogo = endpoint({
  ...atAdminDoor,
  name: 'addClientPortalLogo',
  summary: 'Takes a picture in that the settings of this client portal can then name as its logo.',
  method: 'POST',
  path: '/client-portals/:portal/logos',
  permission: UPDATE,
  params: byPortal,
  body: z.strictObject({}),
  files: 'logo',
  response: z.strictObject({ logo: z.string() }),
  status: 201,
  limits: ['upload'],
  async handle({ strapi, viewer, params, files: [picture] }) {
    const found = await claimPortalOf(viewer, params.portal);
    if (!picture) throw new Refusal('file.missing');
    return { logo: await addLogo(strapi, found, picture) };
  },
});

const preview = endpoint({
  ...atAdminDoor,
  name: 'previewClientPortal',
  summary: 'Keeps settings that are not saved for five minutes; the address shows sample claims under them.',
  method: 'POST',
  path: '/client-portals/:portal/preview',
  permission: READ,
  params: byPortal,
  body: clientPreviewDraft,
  response: z.strictObject({ address: z.string(), expiresAt: z.number() }),
  status: 201,
  limits: ['preview'],
  async handle({ strapi, viewer, params, body, now }) {
    const found = await claimPortalOf(viewer, params.portal);
    const { token, expiresAt } = await keepPreviewDraft(strapi, found, body, now);
    return { address: new URL(`/${found.key}/preview/${token}`, environment.WEB_URL).href, expiresAt };
  },
});

export const clientPortalRoutes: Route[] = [listPortals, read, save, versions, restore, addClientLogo, preview];
