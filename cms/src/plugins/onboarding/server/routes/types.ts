import { z } from 'zod';
import { knownLanguages } from '../../../../domain/languages';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, officePortalOf, officePortalsOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ_TYPES, UPDATE_TYPES } from '../permissions';
import { STEP_PARTS } from '../rules/differences';
import { typesSchema } from '../rules/dossier-type';
import { typeStore } from '../services/type-store';

const version = z
  .strictObject({
    version: z.number().int().meta({ description: '0 where nothing has ever been saved: the type that the product ships.' }),
    settings: typesSchema,
    actor: z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() }).nullable(),
    createdAt: z.number().nullable().meta({ description: 'Milliseconds UTC.' }),
    restoredFrom: z.number().int().nullable(),
  })
  .meta({ id: 'DossierTypesVersion' });

const words = z.record(z.string(), z.string()).meta({ description: 'By language.' });
const stepDifference = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal(['added', 'removed', 'moved']), step: z.string(), titles: words }),
  z.strictObject({ what: z.literal('changed'), step: z.string(), titles: words, parts: z.array(z.enum(STEP_PARTS)) }),
]);
const difference = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal(['added', 'removed']), type: z.string(), names: words }),
  z.strictObject({ what: z.literal('changed'), type: z.string(), names: words, renamed: z.boolean(), steps: z.array(stepDifference) }),
]);

const pastVersion = version.extend({ changes: z.array(difference) }).meta({ id: 'PastDossierTypesVersion' });

const listPortals = endpoint({
  ...atAdminDoor,
  name: 'listOnboardingPortals',
  summary: 'The portals of offices whose dossier types this administrator may read, and the languages that portals speak.',
  method: 'GET',
  path: '/portals',
  permission: READ_TYPES,
  response: z.strictObject({
    portals: z.array(z.strictObject({ key: z.string(), name: z.string(), language: z.string() })),
    languages: z.array(z.strictObject({ tag: z.string(), name: z.string() })),
  }),
  handle: async ({ viewer }) => ({ portals: (await officePortalsOf(viewer)).map(({ key, name, language }) => ({ key, name, language })), languages: [...knownLanguages()] }),
});

const readTypes = endpoint({
  ...atAdminDoor,
  name: 'readOfficeDossierTypes',
  summary: 'The dossier types of an office, as they hold now.',
  method: 'GET',
  path: '/portals/:portal/types',
  permission: READ_TYPES,
  params: byPortal,
  response: version,
  handle: async ({ strapi, viewer, params }) => typeStore(strapi).current((await officePortalOf(viewer, params.portal)).id),
});

const saveTypes = endpoint({
  ...atAdminDoor,
  name: 'saveOfficeDossierTypes',
  summary: 'Saves the types as a new version, where each leads to its end: new dossiers begin by it, and open ones go on by what they began with. `If-Match` names the version that it is based on.',
  method: 'PUT',
  path: '/portals/:portal/types',
  permission: UPDATE_TYPES,
  params: byPortal,
  body: typesSchema,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict', 'dossierType.findings'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const { id } = await officePortalOf(viewer, params.portal);
    return typeStore(strapi).save(id, basedOnVersion(ifMatch), body, actorOf(viewer), now);
  },
});

const listVersions = endpoint({
  ...atAdminDoor,
  name: 'listOfficeDossierTypesVersions',
  summary: 'All versions, newest first, each with the types and steps that it changed.',
  method: 'GET',
  path: '/portals/:portal/types/versions',
  permission: READ_TYPES,
  params: byPortal,
  response: z.array(pastVersion),
  handle: async ({ strapi, viewer, params }) => typeStore(strapi).versions((await officePortalOf(viewer, params.portal)).id),
});

const restoreVersion = endpoint({
  ...atAdminDoor,
  name: 'restoreOfficeDossierTypes',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/portals/:portal/types/versions/:version/restore',
  permission: UPDATE_TYPES,
  params: byPortal.extend({ version: versionNumber }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict', 'dossierType.findings'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const { id } = await officePortalOf(viewer, params.portal);
    return typeStore(strapi).restore(id, basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

export const typeRoutes: Route[] = [listPortals, readTypes, saveTypes, listVersions, restoreVersion];
