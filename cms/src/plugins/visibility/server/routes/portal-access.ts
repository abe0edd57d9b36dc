import { z } from 'zod';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import type { AdminViewer } from '../../../../http/viewer';
import { listPortalAccess, setPortalAccess, SUBJECTS } from '../services/portal-access';

const access = z.array(
  z.strictObject({ subject: z.enum(SUBJECTS), id: z.number().int(), name: z.string(), kind: z.string(), portals: z.array(z.string()) }),
);

/** Only the platform administrator hands out portals. */
function platformOnly(viewer: AdminViewer): void {
  if (viewer.portalIds !== 'all') throw new Refusal('right.missing', { right: 'platform administrator' });
}

const listAccess = endpoint({
  ...atAdminDoor,
  name: 'listPortalAccess',
  summary: 'Which portals each API token and administrator may touch.',
  method: 'GET',
  path: '/portal-access',
  refusals: ['right.missing'],
  response: access,
  async handle({ strapi, viewer }) {
    platformOnly(viewer);
    return listPortalAccess(strapi);
  },
});

const setAccess = endpoint({
  ...atAdminDoor,
  name: 'setPortalAccess',
  summary: 'Ties an API token or an administrator to portals; it replaces what stood there.',
  method: 'PUT',
  path: '/portal-access/:subject/:id',
  params: z.strictObject({ subject: z.enum(SUBJECTS), id: z.coerce.number().int().min(1) }),
  body: z.strictObject({ portals: z.array(z.string()).max(1000).transform((keys) => [...new Set(keys)]) }),
  response: access,
  refusals: ['relation.unknown', 'right.missing'],
  async handle({ strapi, viewer, params, body }) {
    platformOnly(viewer);
    await setPortalAccess(strapi, params.subject, params.id, body.portals);
    return listPortalAccess(strapi);
  },
});

export const portalAccessRoutes: Route[] = [listAccess, setAccess];
