import { z } from 'zod';
import { knownLanguages } from '../../../../domain/languages';
import { atAdminDoor, officePortalOf, officePortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { versionedSettings, versionOf } from '../../../../http/versioned-settings';
import { READ_TYPES, UPDATE_TYPES } from '../permissions';
import { STEP_PARTS } from '../rules/differences';
import { typesSchema } from '../rules/dossier-type';
import { typeStore } from '../services/type-store';

const version = versionOf(typesSchema).meta({ id: 'DossierTypesVersion' });

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

export const typeRoutes: Route[] = [
  listPortals,
  ...versionedSettings({
    names: { read: 'readOfficeDossierTypes', save: 'saveOfficeDossierTypes', versions: 'listOfficeDossierTypesVersions', restore: 'restoreOfficeDossierTypes' },
    summaries: {
      read: 'The dossier types of an office, as they hold now; the type that the product ships, where none was ever saved.',
      save: 'Saves the types as a new version, where each leads to its end: new dossiers begin by it, and open ones go on by what they began with.',
    },
    path: '/portals/:portal/types',
    permissions: { read: READ_TYPES, update: UPDATE_TYPES },
    portalOf: officePortalOf,
    body: typesSchema,
    version,
    pastVersion,
    refusals: ['dossierType.findings'],
    keeping: typeStore,
  }),
];
