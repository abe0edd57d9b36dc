import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { deleteIn, pointIn } from '../domain/database/write-in';
import type { ApiTokenViewer, MemberViewer } from './viewer';
import { Refusal } from '../domain/refusal';
import type { Command } from '../plugins/role-matrix/server/rules/authority';

/** Those who give commands on cases. */
export type CommandViewer = MemberViewer | ApiTokenViewer;

/** A command as an endpoint hands it on: about which thing, and by which row of the table of authority its viewer is asked. */
export interface CommandCall {
  strapi: Core.Strapi;
  viewer: CommandViewer;
  command: Command;
  documentId: string;
  /** Milliseconds UTC. */
  now: number;
}

/** The portals within which a viewer acts. */
export function portalsOf(viewer: CommandViewer): number[] {
  return viewer.kind === 'member' ? [viewer.portal.id] : viewer.portalIds;
}

/** What has just been written is there. */
export function present<Thing>(thing: Thing | null): Thing {
  if (!thing) throw new Refusal('notFound');
  return thing;
}

/** Points a one-way relation at something else; the link row is updated in place, and deleted only for nothing. */
export function relate(trx: Knex, link: string, owner: { column: string; id: number }, target: { column: string; id: number | null }): Promise<void> {
  const { column, id } = target;
  return id === null ? deleteIn(trx, link, { [owner.column]: owner.id }) : pointIn(trx, link, owner, { column, id });
}
