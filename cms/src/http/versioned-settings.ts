import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Actor } from '../domain/actor';
import type { Portal } from '../domain/portal';
import type { RefusalCode } from '../domain/refusal';
import { basedOnVersion } from '../domain/settings-versions';
import { atAdminDoor, byPortal, versionNumber } from './admin-door';
import { endpoint, type Route } from './endpoint';
import { actorOf, type AdminViewer } from './viewer';

/** A version of settings as it is answered, whatever they are: who saved it, and when. */
export const versionOf = <Stored extends z.ZodType>(stored: Stored) =>
  z.strictObject({
    version: z.number().int().meta({ description: '0 where nothing has ever been saved.' }),
    settings: stored,
    actor: z.strictObject({ kind: z.string(), id: z.number().nullable(), name: z.string() }).nullable(),
    createdAt: z.number().nullable().meta({ description: 'Milliseconds UTC.' }),
    restoredFrom: z.number().int().nullable(),
  });

/** How one kind of settings is kept for a portal; what is wrong with a value is refused here. */
interface Keeping<Value, Version, Past> {
  current(portal: Portal): Promise<Version>;
  /** Newest first. */
  versions(portal: Portal): Promise<Past[]>;
  save(portal: Portal, basedOn: number, value: Value, actor: Actor, now: number): Promise<Version>;
  /** Saves an older version as the newest. */
  restore(portal: Portal, basedOn: number, version: number, actor: Actor, now: number): Promise<Version>;
}

type Four<Each> = Record<'read' | 'save' | 'versions' | 'restore', Each>;

interface VersionedSettings<Value, Version, Past> {
  /** Of the endpoints; each is unique in the product. */
  names: Four<string>;
  summaries: Pick<Four<string>, 'read' | 'save'> & Partial<Four<string>>;
  /** Below the plugin, with `:portal`. */
  path: string;
  permissions: { read: string; update: string };
  portalOf(viewer: AdminViewer, key: string): Promise<Portal>;
  body: z.ZodType<Value>;
  version: z.ZodType<unknown, Version>;
  pastVersion: z.ZodType<unknown, Past>;
  /** Beside `settings.conflict`. */
  refusals?: readonly RefusalCode[];
  keeping(strapi: Core.Strapi): Keeping<Value, Version, Past>;
}

/** What an admin page asks of settings that are kept in versions (CP-01): what holds, a new version, all versions, and the way back to one. */
export function versionedSettings<Value, Version, Past>({ names, summaries, path, permissions, portalOf, body, version, pastVersion, refusals = [], keeping }: VersionedSettings<Value, Version, Past>): Route[] {
  const reading = { ...atAdminDoor, method: 'GET', permission: permissions.read, params: byPortal } as const;
  const changing = { ...atAdminDoor, permission: permissions.update, response: version, ifMatch: 'required', refusals: ['settings.conflict', ...refusals] } as const;
  return [
    endpoint({
      ...reading,
      name: names.read,
      summary: summaries.read,
      path,
      response: version,
      handle: async ({ strapi, viewer, params }) => keeping(strapi).current(await portalOf(viewer, params.portal)),
    }),
    endpoint({
      ...changing,
      name: names.save,
      summary: `${summaries.save} \`If-Match\` names the version that it is based on.`,
      method: 'PUT',
      path,
      params: byPortal,
      body,
      handle: async ({ strapi, viewer, params, body: value, ifMatch, now }) => keeping(strapi).save(await portalOf(viewer, params.portal), basedOnVersion(ifMatch), value, actorOf(viewer), now),
    }),
    endpoint({
      ...reading,
      name: names.versions,
      summary: summaries.versions ?? 'All versions, newest first, each with what it changed.',
      path: `${path}/versions`,
      response: z.array(pastVersion),
      handle: async ({ strapi, viewer, params }) => keeping(strapi).versions(await portalOf(viewer, params.portal)),
    }),
    endpoint({
      ...changing,
      name: names.restore,
      summary: `${summaries.restore ?? 'Saves an older version as the newest.'} \`If-Match\` names the version that it replaces.`,
      method: 'POST',
      path: `${path}/versions/:version/restore`,
      params: byPortal.extend({ version: versionNumber }),
      handle: async ({ strapi, viewer, params, ifMatch, now }) => keeping(strapi).restore(await portalOf(viewer, params.portal), basedOnVersion(ifMatch), params.version, actorOf(viewer), now),
    }),
  ];
}
