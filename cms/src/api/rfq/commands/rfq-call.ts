import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present, type CommandCall } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { admit } from '../../../plugins/role-matrix/server/services/standing';
import { refuseEndedCase } from '../../task/recorded';
import { loadRfq, type RfqSnapshot } from '../snapshot';
import { allows, stateOf, type RfqCommand } from '../states';

function refuseState(command: RfqCommand, rfq: RfqSnapshot, now: number): void {
  if (!allows(command, rfq, now)) throw new Refusal('rfq.state', { state: stateOf(rfq, now), command });
}

/** Loads, asks, writes and records one request in one transaction, its case and itself held. A case that has ended asks nobody for anything; what it asked can be called off. */
export async function changeRfq(call: CommandCall, state: RfqCommand, write: (before: RfqSnapshot, trx: Knex) => Promise<object>): Promise<RfqSnapshot> {
  const { strapi, viewer, command, documentId, now } = call;
  const changed = await strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'rfqs', documentId);
    const before = await admit(trx, viewer, command, await loadRfq(trx, documentId));
    if (state !== 'cancelRfq') refuseEndedCase(before);
    refuseState(state, before, now);
    await trx('rfqs').where({ id: before.id }).update({ ...(await write(before, trx)), updated_at: new Date(now) });
    const after = present(await loadRfq(trx, documentId));
    await recordChange(trx, { subject: 'rfq', before, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return changed;
}
