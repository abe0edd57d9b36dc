import { z } from 'zod';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, portalOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { versionOf } from '../../../../http/versioned-settings';
import { senderAddress } from '../letterhead/envelope';
import { givenLetterhead } from '../letterhead/given';
import { LETTERHEAD_PARTS } from '../letterhead/sender';
import { letterheadStore } from '../letterhead/store';
import { EDIT, READ } from './place';

const path = '/portals/:portal/letterhead';

const byLanguage = z.record(z.string(), z.string());

const version = versionOf(z.strictObject({ senderName: byLanguage, replyAddress: byLanguage, supportPhone: byLanguage.meta({ description: 'E.164.' }) })).meta({ id: 'LetterheadVersion' });

const change = z.strictObject({ part: z.enum(LETTERHEAD_PARTS), language: z.string(), from: z.string().nullable(), to: z.string().nullable() });

const read = endpoint({
  ...atAdminDoor,
  name: 'readLetterhead',
  summary: 'As whom a portal sends: the name beside the installation’s address, where answers go, and the telephone number that messages can name (OB-01).',
  method: 'GET',
  path,
  permission: READ,
  params: byPortal,
  response: z.strictObject({ address: z.string().meta({ description: 'The address that all mails come from.' }), current: version }),
  async handle({ strapi, viewer, params }) {
    return { address: senderAddress(), current: await letterheadStore(strapi).current(await portalOf(viewer, params.portal)) };
  },
});

const save = endpoint({
  ...atAdminDoor,
  name: 'saveLetterhead',
  summary: 'Saves the letterhead as a new version; it holds from the next message on. `If-Match` names the version that it is based on.',
  method: 'PUT',
  path,
  permission: EDIT,
  params: byPortal,
  body: givenLetterhead,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    return letterheadStore(strapi).save(await portalOf(viewer, params.portal), basedOnVersion(ifMatch), body, actorOf(viewer), now);
  },
});

const versions = endpoint({
  ...atAdminDoor,
  name: 'listLetterheadVersions',
  summary: 'All versions of the letterhead, newest first, each with what it changed.',
  method: 'GET',
  path: `${path}/versions`,
  permission: READ,
  params: byPortal,
  response: z.array(version.extend({ changes: z.array(change) }).meta({ id: 'PastLetterheadVersion' })),
  async handle({ strapi, viewer, params }) {
    return letterheadStore(strapi).versions(await portalOf(viewer, params.portal));
  },
});

const restore = endpoint({
  ...atAdminDoor,
  name: 'restoreLetterheadVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: `${path}/versions/:version/restore`,
  permission: EDIT,
  params: byPortal.extend({ version: versionNumber }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    return letterheadStore(strapi).restore(await portalOf(viewer, params.portal), basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

export const letterheadRoutes: Route[] = [read, save, versions, restore];
