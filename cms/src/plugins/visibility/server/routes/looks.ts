import { z } from 'zod';
import { environment } from '../../../../environment';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor, byPortal, casePortalOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { READ, UPDATE } from '../permissions';
import { addLogo } from '../services/logo';
import { keepPreviewDraft, previewDraft } from '../services/preview-drafts';

const addPortalLogo = endpoint({
  ...atAdminDoor,
  name: 'addPortalLogo',
  summary: 'Takes a picture in that the settings of this portal can then name as its logo (CP-02).',
  method: 'POST',
  path: '/portals/:portal/logos',
  permission: UPDATE,
  params: byPortal,
  body: z.strictObject({}),
  files: 'logo',
  response: z.strictObject({ logo: z.string() }),
  status: 201,
  limits: ['upload'],
  async handle({ strapi, viewer, params, files: [picture] }) {
    const found = await casePortalOf(viewer, params.portal);
    if (!picture) throw new Refusal('file.missing');
    return { logo: await addLogo(strapi, found, picture) };
  },
});

const keepPreview = endpoint({
  ...atAdminDoor,
  name: 'previewCustomerPage',
  summary: 'Keeps settings that are not saved for five minutes; the address shows a sample case under them.',
  method: 'POST',
  path: '/portals/:portal/preview',
  permission: READ,
  params: byPortal,
  body: previewDraft,
  response: z.strictObject({ address: z.string(), expiresAt: z.number() }),
  status: 201,
  limits: ['preview'],
  async handle({ strapi, viewer, params, body, now }) {
    const found = await casePortalOf(viewer, params.portal);
    const { token, expiresAt } = await keepPreviewDraft(strapi, found, body, now);
    return { address: new URL(`/${found.key}/preview/${token}`, environment.WEB_URL).href, expiresAt };
  },
});

export const looksRoutes: Route[] = [addPortalLogo, keepPreview];
