import type { Knex } from 'knex';
import { insertIn } from '../../domain/database/write-in';
import type { EventDraft } from '../../domain/events';
import { registerRecordedType, type Change } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { rmaRow } from './list-row';
import { RMA, type RmaSnapshot } from './snapshot';
import { RMA_COMMANDS, RMA_ISSUED, rmaCommandBetween, type RmaCommand } from './states';

const FIXED = ['portalId', 'companyId', 'claimId', 'number'] as const satisfies readonly (keyof RmaSnapshot)[];

export function checkRma(before: RmaSnapshot | null, after: RmaSnapshot): void {
  if (!before) {
    if (after.state !== 'issued') throw new Refusal('rma.state', { state: null, wanted: after.state });
    return;
  }
  const moved = FIXED.find((field) => before[field] !== after[field]);
  if (moved) throw new Refusal('relation.fixed', { field: moved });
  if (before.state !== after.state && !rmaCommandBetween(before.state, after.state)) throw new Refusal('rma.state', { state: before.state, wanted: after.state });
}

/** How a return moved; that it is on its way by another carrier is told as sending it is. */
export function moveOfRma(before: RmaSnapshot, after: RmaSnapshot): RmaCommand | null {
  if (before.state !== after.state) return rmaCommandBetween(before.state, after.state);
  return before.carrier !== after.carrier || before.tracking !== after.tracking ? 'ship' : null;
}

export function deriveRma(before: RmaSnapshot | null, after: RmaSnapshot): EventDraft[] {
  const told = (kind: string, facts: EventDraft['public']): EventDraft => ({ kind, news: null, public: facts, private: {} });
  if (!before) return [told(RMA_ISSUED, { number: after.number })];
  const move = moveOfRma(before, after);
  if (!move) return [];
  const facts: EventDraft['public'] = move === 'ship' ? { carrier: after.carrier, tracking: after.tracking } : { comment: after.stateComment };
  return [told(RMA_COMMANDS[move].event, { from: before.state, to: after.state, ...facts })];
}

async function projectRma(trx: Knex, { after }: Change<RmaSnapshot>): Promise<void> {
  await insertIn(trx, 'portico_rma_list', [rmaRow(after)], ['rma_id']);
}

export function registerRma(): void {
  // Without `load` the stock doors are closed: what a return is, its commands say.
  registerRecordedType<RmaSnapshot>({ subject: 'rma', uid: RMA, logOf: ({ id }) => ({ aggregate: 'rma', aggregateId: id }), check: checkRma, derive: deriveRma, project: projectRma });
}
