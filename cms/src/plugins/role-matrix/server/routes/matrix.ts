import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Portal } from '../../../../domain/portal';
import { atAdminDoor, byPortal, casePortalOf, casePortalsOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { versionedSettings } from '../../../../http/versioned-settings';
import { READ_MATRIX, UPDATE_MATRIX } from '../permissions';
import { consequencesOf } from '../rules/consequences';
import { matrixSchema } from '../rules/matrix';
import { countMarks } from '../services/marked-members';
import { acceptedMatrix, matrixStore } from '../services/matrix-store';
import { holdingsOf } from '../services/holdings';
import { answered, marked, pastVersion, portal, touched, version } from './answers';

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

const foreseeRoleMatrix = endpoint({
  ...atAdminDoor,
  name: 'foreseeRoleMatrix',
  summary: 'Whom a matrix would touch if it were saved now: by member, which right she would gain or lose, or which limit she would have, on how many open cases (EH-18). Nothing is saved.',
  method: 'POST',
  path: '/portals/:portal/matrix/foresee',
  permission: UPDATE_MATRIX,
  params: byPortal,
  body: matrixSchema,
  response: touched,
  async handle({ strapi, viewer, params, body, now }) {
    const found = await casePortalOf(viewer, params.portal);
    const { settings } = await matrixStore(strapi).current(found);
    const { holders, holdings } = await holdingsOf(found, now);
    const byMember = consequencesOf(holdings, settings, acceptedMatrix(body, found), found);
    return [...holders].flatMap(([memberId, holder]) => {
      const consequences = byMember.get(memberId);
      return consequences ? [{ ...holder, consequences }] : [];
    });
  },
});

/** The store, answering as the schema of a version has it. */
function keeping(strapi: Core.Strapi) {
  const { current, versions, save, restore } = matrixStore(strapi);
  return {
    current: async (portal: Portal) => answered(await current(portal)),
    versions: async (portal: Portal) => (await versions(portal)).map(answered),
    save: async (...given: Parameters<typeof save>) => answered(await save(...given)),
    restore: async (...given: Parameters<typeof restore>) => answered(await restore(...given)),
  };
}

export const matrixRoutes: Route[] = [
  listRoleMatrixPortals,
  countMarkedMembers,
  foreseeRoleMatrix,
  ...versionedSettings({
    names: { read: 'readRoleMatrix', save: 'saveRoleMatrix', versions: 'listRoleMatrixVersions', restore: 'restoreRoleMatrix' },
    summaries: {
      read: 'The rights of each role in a portal, as they hold now, and the approval limit.',
      save: 'Saves the matrix as a new version, which acts at once.',
    },
    path: '/portals/:portal/matrix',
    permissions: { read: READ_MATRIX, update: UPDATE_MATRIX },
    portalOf: casePortalOf,
    body: matrixSchema,
    version,
    pastVersion,
    keeping,
  }),
];
