import { z } from 'zod';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, casePortalOf, casePortalsOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ_MATRIX, UPDATE_MATRIX } from '../permissions';
import { matrixSchema } from '../rules/matrix';
import { countMarks } from '../services/marked-members';
import { matrixStore } from '../services/matrix-store';
import { answered, marked, pastVersion, portal, version } from './answers';

const listRoleMatrixPortals = endpoint({
  ...atAdminDoor,
  name: 'listRoleMatrixPortals',
  summary: 'The portals whose role matrix this administrator may read.',
  method: 'GET',
  path: '/portals',
  permission: READ_MATRIX,
  response: z.array(portal),
  async handle({ viewer }) {
    return (await casePortalsOf(viewer)).map(({ key, name, currency, workItems }) => ({ key, name, currency, workItems }));
  },
});

const readRoleMatrix = endpoint({
  ...atAdminDoor,
  name: 'readRoleMatrix',
  summary: 'The rights of each role in a portal, as they hold now, and the approval limit.',
  method: 'GET',
  path: '/portals/:portal/matrix',
  permission: READ_MATRIX,
  params: byPortal,
  response: version,
  handle: async ({ strapi, viewer, params }) => answered(await matrixStore(strapi).current((await casePortalOf(viewer, params.portal)).id)),
});

const countMarkedMembers = endpoint({
  ...atAdminDoor,
  name: 'countMarkedMembers',
  summary: 'How many members are marked for each role, and how many of them have an approval limit of their own.',
  method: 'GET',
  path: '/portals/:portal/marked',
  permission: READ_MATRIX,
  params: byPortal,
  response: marked,
  handle: async ({ viewer, params }) => countMarks((await casePortalOf(viewer, params.portal)).id),
});

const saveRoleMatrix = endpoint({
  ...atAdminDoor,
  name: 'saveRoleMatrix',
  summary: 'Saves the matrix as a new version, which acts at once. `If-Match` names the version that it is based on.',
  method: 'PUT',
  path: '/portals/:portal/matrix',
  permission: UPDATE_MATRIX,
  params: byPortal,
  body: matrixSchema,
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const found = await casePortalOf(viewer, params.portal);
    return answered(await matrixStore(strapi).save(found, basedOnVersion(ifMatch), body, actorOf(viewer), now));
  },
});

const listRoleMatrixVersions = endpoint({
  ...atAdminDoor,
  name: 'listRoleMatrixVersions',
  summary: 'All versions, newest first, each with the rights that it gave and took.',
  method: 'GET',
  path: '/portals/:portal/matrix/versions',
  permission: READ_MATRIX,
  params: byPortal,
  response: z.array(pastVersion),
  handle: async ({ strapi, viewer, params }) => (await matrixStore(strapi).versions((await casePortalOf(viewer, params.portal)).id)).map(answered),
});

const restoreRoleMatrix = endpoint({
  ...atAdminDoor,
  name: 'restoreRoleMatrix',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: '/portals/:portal/matrix/versions/:version/restore',
  permission: UPDATE_MATRIX,
  params: byPortal.extend({ version: versionNumber }),
  response: version,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const found = await casePortalOf(viewer, params.portal);
    return answered(await matrixStore(strapi).restore(found, basedOnVersion(ifMatch), params.version, actorOf(viewer), now));
  },
});

export const matrixRoutes: Route[] = [listRoleMatrixPortals, readRoleMatrix, countMarkedMembers, saveRoleMatrix, listRoleMatrixVersions, restoreRoleMatrix];
