import { holdRow } from '../../../domain/database/hold-row';
import { findPortalIn } from '../../../domain/portals';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { inScope } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server';
import { refuseClosedDirection } from '../../case/commands/correspondence';
import type { CaseCall } from '../../case/commands/change-case';
import { loadCase } from '../../case/snapshot';
import { ASK, loadAsk, type AskSnapshot } from '../recorded';
import type { AskKind } from '../states';

export interface NewAsk {
  text: string;
  explanation?: string;
  kind: AskKind;
  dueOn?: string;
}

/** Asks the customers of a case for something; refused where they could not answer (CP-27). */
export async function askCustomer({ strapi, viewer, documentId, now }: CaseCall, { text, explanation, kind, dueOn }: NewAsk): Promise<AskSnapshot> {
  const asked = await strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'cases', documentId);
    const { id, portalId } = inScope(viewer, await loadCase(trx, documentId));
    const portal = await findPortalIn(trx, portalId);
    if (!portal) throw new Refusal('notFound');
    await refuseClosedDirection(trx, strapi, portal, id, 'customer');
    const stored = (await strapi.db.query(ASK).create({ data: { text, explanation: explanation ?? null, kind, dueOn: dueOn ?? null, status: 'open', case: id } })) as { documentId: string };
    const after = inScope(viewer, await loadAsk(trx, stored.documentId));
    await recordChange(trx, { subject: 'ask', before: null, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return asked;
}

/** The company needs it no more: it goes from the customer's page. */
export async function withdrawAsk({ strapi, viewer, documentId, now }: CaseCall): Promise<AskSnapshot> {
  return strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'case_asks', documentId);
    const before = inScope(viewer, await loadAsk(trx, documentId));
    if (before.status !== 'open') throw new Refusal('ask.state', { state: before.status });
    await trx('case_asks').where({ id: before.id }).update({ status: 'withdrawn', updated_at: new Date(now) });
    const after = inScope(viewer, await loadAsk(trx, documentId));
    await recordChange(trx, { subject: 'ask', before, after, actor: actorOf(viewer), now });
    return after;
  });
}
