import { z } from 'zod';
import { atAdminDoor, claimPortalOf, claimPortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { versionedSettings, versionOf } from '../../../../http/versioned-settings';
import { READ_POLICIES, UPDATE_POLICIES } from '../permissions';
import { POLICY_PARTS } from '../rules/differences';
import { policiesSchema } from '../rules/policies';
import { policyStore } from '../services/policy-store';

const version = versionOf(policiesSchema).meta({ id: 'WarrantyPoliciesVersion' });

const difference = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('added'), policy: z.string() }),
  z.strictObject({ what: z.literal('removed'), policy: z.string() }),
  z.strictObject({ what: z.literal('changed'), policy: z.string(), parts: z.array(z.enum(POLICY_PARTS)) }),
]);

const pastVersion = version.extend({ changes: z.array(difference) }).meta({ id: 'PastWarrantyPoliciesVersion' });

const listWarrantyPortals = endpoint({
  ...atAdminDoor,
  name: 'listWarrantyPortals',
  summary: 'The portals whose warranty policies this administrator may read.',
  method: 'GET',
  path: '/portals',
  permission: READ_POLICIES,
  response: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  handle: async ({ viewer }) => (await claimPortalsOf(viewer)).map(({ key, name }) => ({ key, name })),
});

export const policyRoutes: Route[] = [
  listWarrantyPortals,
  ...versionedSettings({
    names: { read: 'readWarrantyPolicies', save: 'publishWarrantyPolicies', versions: 'listWarrantyVersions', restore: 'restoreWarrantyPolicies' },
    summaries: {
      read: 'The warranty policies of a portal, as they hold now.',
      save: 'Publishes the policies as a new version, which holds at once, where they keep all their examples.',
    },
    path: '/portals/:portal/policies',
    permissions: { read: READ_POLICIES, update: UPDATE_POLICIES },
    portalOf: claimPortalOf,
    body: policiesSchema,
    version,
    pastVersion,
    refusals: ['warranty.examples'],
    keeping: policyStore,
  }),
];
