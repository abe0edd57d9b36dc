import { z } from 'zod';
import { environment } from '../../../../environment';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor, byPortal, casePortalOf, clientPortalOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { READ, UPDATE } from '../permissions';
import { addLogo } from '../services/logo';
import { clientPreviewDraft, keepPreviewDraft, previewDraft } from '../services/preview-drafts';

/** Settings of which the looks are a part: which portals have them, and where. */
interface Looks {
  /** What the endpoints are called. */
  names: { logo: string; preview: string };
  /** Under which the portal's looks stand. */
  path: `/${string}/:portal`;
  portalOf: typeof casePortalOf;
  draft: typeof previewDraft | typeof clientPreviewDraft;
  /** Of what a preview is made. */
  sample: string;
}

/** A picture to name as the logo, and settings that are looked at before they are saved (CP-02, CL-02). */
const looksOf = ({ names, path, portalOf, draft, sample }: Looks): Route[] => [
  endpoint({
    ...atAdminDoor,
    name: names.logo,
    summary: 'Takes a picture in that the settings of this portal can then name as its logo.',
    method: 'POST',
    path: `${path}/logos`,
    permission: UPDATE,
    params: byPortal,
    body: z.strictObject({}),
    files: 'logo',
    response: z.strictObject({ logo: z.string() }),
    status: 201,
    limits: ['upload'],
    refusals: ['logo.tooMany'],
    async handle({ strapi, viewer, params, files: [picture] }) {
      const found = await portalOf(viewer, params.portal);
      if (!picture) throw new Refusal('file.missing');
      return { logo: await addLogo(strapi, found, picture) };
    },
  }),
  endpoint({
    ...atAdminDoor,
    name: names.preview,
    summary: `Keeps settings that are not saved for five minutes; the address shows ${sample} under them.`,
    method: 'POST',
    path: `${path}/preview`,
    permission: READ,
    params: byPortal,
    body: draft,
    response: z.strictObject({ address: z.string(), expiresAt: z.number() }),
    status: 201,
    limits: ['preview'],
    async handle({ strapi, viewer, params, body, now }) {
      const found = await portalOf(viewer, params.portal);
      const { token, expiresAt } = await keepPreviewDraft(strapi, found, body, now);
      return { address: new URL(`/${found.key}/preview/${token}`, environment.WEB_URL).href, expiresAt };
    },
  }),
];

export const looksRoutes: Route[] = [
  ...looksOf({ names: { logo: 'addPortalLogo', preview: 'previewCustomerPage' }, path: '/portals/:portal', portalOf: casePortalOf, draft: previewDraft, sample: 'a sample case' }),
  ...looksOf({ names: { logo: 'addClientPortalLogo', preview: 'previewClientPortal' }, path: '/client-portals/:portal', portalOf: clientPortalOf, draft: clientPreviewDraft, sample: 'sample claims or tasks' }),
];
