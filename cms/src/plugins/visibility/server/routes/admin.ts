import { z } from 'zod';
import { environment } from '../../../../environment';
import { endpoint, type Route } from '../../../../http/endpoint';
import { hasPortal } from '../../../../http/admin-viewer';
import { actorOf, type AdminViewer } from '../../../../http/viewer';
import { Refusal } from '../../../../domain/refusal';
import { knownLanguages } from '../../../../domain/languages';
import type { Portal } from '../../../../domain/portal';
import { findPortal, listPortals } from '../../../../domain/portals';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { addLogo, findLogo } from '../services/logo';
import { dueLinks } from '../services/due-links';
import { colours, settings } from '../rules/settings';
import { keepPreviewDraft, previewDraft } from '../services/preview-drafts';
import { settingsStore } from '../services/settings-store';

export const READ = 'plugin::visibility.settings.read';
export const UPDATE = 'plugin::visibility.settings.update';

const actor = z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() });
const portal = z.object({ key: z.string(), name: z.string(), kind: z.string(), decisions: z.boolean(), timeZone: z.string() });
const change = z.strictObject({ setting: z.string(), from: z.unknown(), to: z.unknown() });
const stored = settings.extend({ newsKinds: z.array(z.string()), colours: colours });
const version = z
  .strictObject({
    version: z.number().int(),
    settings: stored,
    actor: actor.nullable(),
    createdAt: z.number().nullable(),
    restoredFrom: z.number().nullable(),
  })
  .meta({ id: 'CustomerPageVersion' });
const byPortal = z.strictObject({ portal: z.string() });

/** Only these have cases, and with them a customer page. */
const hasCustomerPage = ({ kind }: Portal) => kind === 'insurance' || kind === 'contractor';

async function portalOf(viewer: AdminViewer, key: string) {
  const found = await findPortal(key);
  if (!found || !hasPortal(viewer, found.id) || !hasCustomerPage(found)) throw new Refusal('notFound');
  return found;
}

const listSettingsPortals = endpoint({
  name: 'listSettingsPortals',
  summary: 'The portals whose customer page this administrator may set.',
  method: 'GET',
  path: '/portals',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  response: z.array(portal),
  async handle({ viewer }) {
    return (await listPortals()).filter((found) => hasPortal(viewer, found.id) && hasCustomerPage(found));
  },
});

const listLanguages = endpoint({
  name: 'listLanguages',
  summary: 'The languages of this installation: one a file.',
  method: 'GET',
  path: '/languages',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  response: z.array(z.object({ tag: z.string(), name: z.string() })),
  handle: async () => [...knownLanguages()],
});

const readSettings = endpoint({
  name: 'readCustomerPageSettings',
  summary: 'The settings of a portal’s customer page that hold now.',
  method: 'GET',
  path: '/portals/:portal/customer-page',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  params: byPortal,
  response: version,
  async handle({ strapi, viewer, params }) {
    return settingsStore(strapi).current((await portalOf(viewer, params.portal)).id);
  },
});

const saveSettings = endpoint({
  name: 'saveCustomerPageSettings',
  summary: 'Saves the settings as a new version. `If-Match` names the version they are based on.',
  method: 'PUT',
  path: '/portals/:portal/customer-page',
  door: 'admin',
  who: ['admin'],
  permission: UPDATE,
  params: byPortal,
  body: settings,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const found = await portalOf(viewer, params.portal);
    if (body.logo !== null && !(await findLogo(found, body.logo))) {
      throw new Refusal('input.invalid', { findings: [{ path: 'body.logo', message: 'This is no picture of the portal.' }] });
    }
    return settingsStore(strapi).save(found, basedOnVersion(ifMatch), body, actorOf(viewer), now);
  },
});

const addLogoRoute = endpoint({
  name: 'addPortalLogo',
  summary: 'Takes a picture in that the settings of this portal can then name as its logo (CP-02).',
  method: 'POST',
  path: '/portals/:portal/logos',
  door: 'admin',
  who: ['admin'],
  permission: UPDATE,
  params: byPortal,
  body: z.strictObject({}),
  files: 'logo',
  response: z.strictObject({ logo: z.string() }),
  status: 201,
  limits: ['upload'],
  async handle({ strapi, viewer, params, files: [picture] }) {
    const found = await portalOf(viewer, params.portal);
    if (!picture) throw new Refusal('file.missing');
    return { logo: await addLogo(strapi, found, picture) };
  },
});

const listVersions = endpoint({
  name: 'listCustomerPageVersions',
  summary: 'All versions, newest first, each with what it changed.',
  method: 'GET',
  path: '/portals/:portal/customer-page/versions',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  params: byPortal,
  response: z.array(version.extend({ changes: z.array(change) })),
  async handle({ strapi, viewer, params }) {
    return settingsStore(strapi).versions((await portalOf(viewer, params.portal)).id);
  },
});

const restoreVersion = endpoint({
  name: 'restoreCustomerPageVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/portals/:portal/customer-page/versions/:version/restore',
  door: 'admin',
  who: ['admin'],
  permission: UPDATE,
  params: byPortal.extend({ version: z.coerce.number().int().min(1) }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const found = await portalOf(viewer, params.portal);
    return settingsStore(strapi).restore(found, basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

const count = z.number().int();
const dueCounts = z.strictObject({ cases: count, contacts: count, reports: count });

const countDue = endpoint({
  name: 'countDueLinks',
  summary: 'How many contacts of open cases should have a link by the settings in force but got none yet, and how many reports should be shared (CP-05).',
  method: 'GET',
  path: '/portals/:portal/due-links',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  params: byPortal,
  response: dueCounts,
  async handle({ strapi, viewer, params }) {
    return dueLinks(strapi).count(await portalOf(viewer, params.portal));
  },
});

const sendDue = endpoint({
  name: 'sendDueLinks',
  summary: 'Sends those links and shares those reports in the background, after the administrator has confirmed their numbers.',
  method: 'POST',
  path: '/portals/:portal/due-links',
  door: 'admin',
  who: ['admin'],
  permission: UPDATE,
  params: byPortal,
  response: dueCounts,
  status: 202,
  async handle({ strapi, viewer, params, now }) {
    return dueLinks(strapi).start(await portalOf(viewer, params.portal), actorOf(viewer), now);
  },
});

const readDueJob = endpoint({
  name: 'readDueLinksJob',
  summary: 'How far the newest of these jobs is: cases done of how many, links sent, reports shared.',
  method: 'GET',
  path: '/portals/:portal/due-links/job',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  params: byPortal,
  response: z
    .strictObject({ state: z.enum(['queued', 'running', 'done']), done: count, total: count, failed: count, contacts: count, reports: count })
    .nullable(),
  async handle({ strapi, viewer, params }) {
    return dueLinks(strapi).progress(await portalOf(viewer, params.portal));
  },
});

const keepPreview = endpoint({
  name: 'previewCustomerPage',
  summary: 'Keeps settings that are not saved for five minutes; the address shows a sample case under them.',
  method: 'POST',
  path: '/portals/:portal/preview',
  door: 'admin',
  who: ['admin'],
  permission: READ,
  params: byPortal,
  body: previewDraft,
  response: z.strictObject({ address: z.string(), expiresAt: z.number() }),
  status: 201,
  limits: ['preview'],
  async handle({ strapi, viewer, params, body, now }) {
    const found = await portalOf(viewer, params.portal);
    const { token, expiresAt } = await keepPreviewDraft(strapi, found, body, now);
    return { address: new URL(`/${found.key}/preview/${token}`, environment.WEB_URL).href, expiresAt };
  },
});

export const adminRoutes: Route[] = [
  listSettingsPortals,
  listLanguages,
  readSettings,
  saveSettings,
  addLogoRoute,
  listVersions,
  restoreVersion,
  keepPreview,
  countDue,
  sendDue,
  readDueJob,
];
