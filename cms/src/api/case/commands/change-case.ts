import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { recordChange } from '../../../domain/recorder';
import { present, type CommandViewer } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server';
import type { Command } from '../../../plugins/role-matrix/server/rules/authority';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { findCase, loadCase, type CaseSnapshot } from '../snapshot';

/** Columns of `cases` that a command writes. */
export type CaseColumns = Partial<{
  status: string;
  status_reason: string | null;
  waiting_until: string | null;
  decision: string;
  decision_reason: string | null;
  reminder_on: string | null;
}>;

export interface CaseCall {
  strapi: Core.Strapi;
  viewer: CommandViewer;
  /** By which row of the table of authority the viewer is asked. */
  command: Command;
  documentId: string;
  now: number;
}

/** The case of a command, held until its transaction ends, once the viewer has been let through. */
export async function heldCase(trx: Knex, { viewer, command, documentId }: Pick<CaseCall, 'viewer' | 'command' | 'documentId'>): Promise<CaseSnapshot> {
  await holdRow(trx, 'cases', documentId);
  return admit(trx, viewer, command, await loadCase(trx, documentId));
}

/** The case of a question, once the viewer has been let through. */
export async function seenCase({ viewer, command, documentId }: Pick<CaseCall, 'viewer' | 'command' | 'documentId'>): Promise<CaseSnapshot> {
  return admit(null, viewer, command, await findCase(documentId));
}

/** Loads, asks, writes and records one case in one transaction. `decide` throws what speaks against it. */
export async function changeCase(
  call: CaseCall,
  decide: (before: CaseSnapshot, trx: Knex) => Promise<CaseColumns> | CaseColumns,
): Promise<CaseSnapshot> {
  const { strapi, viewer, documentId, now } = call;
  const changed = await strapi.db.transaction(async ({ trx }) => {
    const before = await heldCase(trx, call);
    const columns = await decide(before, trx);
    await trx('cases').where({ id: before.id }).update({ ...columns, updated_at: new Date(now) });
    const after = present(await loadCase(trx, documentId));
    await recordChange(trx, { subject: 'case', before, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return changed;
}
