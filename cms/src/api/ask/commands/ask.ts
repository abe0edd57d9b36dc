import { findPortalIn } from '../../../domain/portals';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { refuseClosedDirection } from '../../case/commands/correspondence';
import { heldCase, type CaseCall } from '../../case/commands/change-case';
import { admitHolding } from '../../../plugins/role-matrix/server/services/standing';
import { ASK, loadAsk, type AskSnapshot } from '../recorded';
import type { AskKind } from '../states';

export interface NewAsk {
  text: string;
  explanation?: string;
  kind: AskKind;
  dueOn?: string;
}

/** Asks the customers of a case for something; refused where they could not answer (CP-27). */
export async function askCustomer(call: CaseCall, { text, explanation, kind, dueOn }: NewAsk): Promise<AskSnapshot> {
  const { strapi, viewer, now } = call;
  const asked = await strapi.db.transaction(async ({ trx }) => {
    const { id, portalId } = await heldCase(trx, call);
    const portal = await findPortalIn(trx, portalId);
    if (!portal) throw new Refusal('notFound');
    await refuseClosedDirection(trx, strapi, portal, id, 'customer');
    const stored = (await strapi.db.query(ASK).create({ data: { text, explanation: explanation ?? null, kind, dueOn: dueOn ?? null, status: 'open', case: id } })) as { documentId: string };
    const after = present(await loadAsk(trx, stored.documentId));
    await recordChange(trx, { subject: 'ask', before: null, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return asked;
}

/** The company needs it no more: it goes from the customer's page. */
export async function withdrawAsk(call: CaseCall): Promise<AskSnapshot> {
  const { strapi, viewer, documentId, now } = call;
  return strapi.db.transaction(async ({ trx }) => {
    const before = await admitHolding(trx, call, 'case_asks', loadAsk);
    if (before.status !== 'open') throw new Refusal('ask.state', { state: before.status });
    await trx('case_asks').where({ id: before.id }).update({ status: 'withdrawn', updated_at: new Date(now) });
    const after = present(await loadAsk(trx, documentId));
    await recordChange(trx, { subject: 'ask', before, after, actor: actorOf(viewer), now });
    return after;
  });
}
