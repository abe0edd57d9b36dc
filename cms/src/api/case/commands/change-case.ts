import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { recordChange } from '../../../domain/recorder';
import { inScope, type CommandViewer } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server';
import { loadCase, type CaseSnapshot } from '../snapshot';

/** Columns of `cases` that a command writes. */
export type CaseColumns = Partial<{
  status: string;
  status_reason: string | null;
  waiting_until: string | null;
  decision: string;
  decision_reason: string | null;
}>;

export interface CaseCall {
  strapi: Core.Strapi;
  viewer: CommandViewer;
  documentId: string;
  now: number;
}

/** Loads, asks, writes and records one case in one transaction. `decide` throws what speaks against it. */
export async function changeCase(
  { strapi, viewer, documentId, now }: CaseCall,
  decide: (before: CaseSnapshot, trx: Knex) => Promise<CaseColumns> | CaseColumns,
): Promise<CaseSnapshot> {
  const changed = await strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'cases', documentId);
    const before = inScope(viewer, await loadCase(trx, documentId));
    const columns = await decide(before, trx);
    await trx('cases').where({ id: before.id }).update({ ...columns, updated_at: new Date(now) });
    const after = inScope(viewer, await loadCase(trx, documentId));
    await recordChange(trx, { subject: 'case', before, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return changed;
}
