import { z } from 'zod';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, claimPortalOf, claimPortalsOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ_POLICIES, UPDATE_POLICIES } from '../permissions';
import { POLICY_PARTS } from '../rules/differences';
import { policiesSchema } from '../rules/policies';
import { policyStore } from '../services/policy-store';

const version = z
  .strictObject({
    version: z.number().int().meta({ description: '0 where nothing has ever been published.' }),
    settings: policiesSchema,
    actor: z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() }).nullable(),
    createdAt: z.number().nullable().meta({ description: 'Milliseconds UTC.' }),
    restoredFrom: z.number().int().nullable(),
  })
  .meta({ id: 'WarrantyPoliciesVersion' });

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

const readWarrantyPolicies = endpoint({
  ...atAdminDoor,
  name: 'readWarrantyPolicies',
  summary: 'The warranty policies of a portal, as they hold now.',
  method: 'GET',
  path: '/portals/:portal/policies',
  permission: READ_POLICIES,
  params: byPortal,
  response: version,
  handle: async ({ strapi, viewer, params }) => policyStore(strapi).current((await claimPortalOf(viewer, params.portal)).id),
});

const publishWarrantyPolicies = endpoint({
  ...atAdminDoor,
  name: 'publishWarrantyPolicies',
  summary: 'Publishes the policies as a new version, which holds at once, where they keep all their examples. `If-Match` names the version that it is based on.',
  method: 'PUT',
  path: '/portals/:portal/policies',
  permission: UPDATE_POLICIES,
  params: byPortal,
  body: policiesSchema,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict', 'warranty.examples'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const { id } = await claimPortalOf(viewer, params.portal);
    return policyStore(strapi).publish(id, basedOnVersion(ifMatch), body, actorOf(viewer), now);
  },
});

const listWarrantyVersions = endpoint({
  ...atAdminDoor,
  name: 'listWarrantyVersions',
  summary: 'All versions, newest first, each with the policies that it changed.',
  method: 'GET',
  path: '/portals/:portal/policies/versions',
  permission: READ_POLICIES,
  params: byPortal,
  response: z.array(pastVersion),
  handle: async ({ strapi, viewer, params }) => policyStore(strapi).versions((await claimPortalOf(viewer, params.portal)).id),
});

const restoreWarrantyPolicies = endpoint({
  ...atAdminDoor,
  name: 'restoreWarrantyPolicies',
  summary: 'Publishes an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/portals/:portal/policies/versions/:version/restore',
  permission: UPDATE_POLICIES,
  params: byPortal.extend({ version: versionNumber }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict', 'warranty.examples'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const { id } = await claimPortalOf(viewer, params.portal);
    return policyStore(strapi).restore(id, basedOnVersion(ifMatch), params.version, actorOf(viewer), now);
  },
});

export const policyRoutes: Route[] = [listWarrantyPortals, readWarrantyPolicies, publishWarrantyPolicies, listWarrantyVersions, restoreWarrantyPolicies];
