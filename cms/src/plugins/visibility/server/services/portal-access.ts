import type { Core } from '@strapi/strapi';
import { listPortals } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';

const TABLE = 'portico_portal_access';

export const SUBJECTS = ['apiToken', 'admin'] as const;
export type Subject = (typeof SUBJECTS)[number];

interface Named {
  id: number;
  name: string;
  kind: string;
}

/** Which portals an API token or an administrator may touch. Without a row here, none; super admins have all. */
export async function listPortalAccess(strapi: Core.Strapi) {
  const portals = await listPortals();
  const rows: { subject: Subject; subject_id: number; portal_id: number }[] = await strapi.db.connection(TABLE);
  const keysOf = (subject: Subject, id: number) =>
    rows.filter((row) => row.subject === subject && row.subject_id === id).flatMap((row) => portals.find((portal) => portal.id === row.portal_id)?.key ?? []);
  const subjects: [Subject, Named[]][] = [
    ['apiToken', await tokens(strapi)],
    ['admin', await administrators(strapi)],
  ];
  return subjects.flatMap(([subject, named]) => named.map(({ id, name, kind }) => ({ subject, id, name, kind, portals: keysOf(subject, id) })));
}

async function tokens(strapi: Core.Strapi): Promise<Named[]> {
  const found = (await strapi.db.query('admin::api-token').findMany({ where: { kind: 'content-api' }, orderBy: { id: 'asc' } })) as { id: number; name: string; type: string }[];
  return found.map(({ id, name, type }) => ({ id, name, kind: type }));
}

/** Super admins are left out: they have every portal. */
async function administrators(strapi: Core.Strapi): Promise<Named[]> {
  const found = (await strapi.db.query('admin::user').findMany({ populate: { roles: true }, orderBy: { id: 'asc' } })) as {
    id: number;
    email: string;
    roles: { code: string; name: string }[];
  }[];
  return found
    .filter(({ roles }) => !roles.some(({ code }) => code === 'strapi-super-admin'))
    .map(({ id, email, roles }) => ({ id, name: email, kind: roles.map(({ name }) => name).join(', ') }));
}

export async function setPortalAccess(strapi: Core.Strapi, subject: Subject, id: number, keys: string[]): Promise<void> {
  const known = await (subject === 'apiToken' ? tokens(strapi) : administrators(strapi));
  if (!known.some((named) => named.id === id)) throw new Refusal('notFound');
  const portals = await listPortals();
  const ids = keys.map((key) => portals.find((portal) => portal.key === key)?.id);
  if (ids.some((portal) => portal === undefined)) throw new Refusal('relation.unknown', { field: 'portals' });
  await strapi.db.transaction(async ({ trx }) => {
    await trx(TABLE).where({ subject, subject_id: id }).delete();
    if (ids.length) await trx(TABLE).insert(ids.map((portal) => ({ subject, subject_id: id, portal_id: portal })));
  });
}
