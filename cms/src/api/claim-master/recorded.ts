import type { Knex } from 'knex';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { insertIn } from '../../domain/database/write-in';
import { silent, type EventDraft } from '../../domain/events';
import { registerRecordedType, type Change } from '../../domain/recorder';
import { Refusal } from '../../domain/refusal';
import { MASTER_KINDS, MASTERS, plainNumber, type MasterKind } from './rules/kinds';
import { loadMaster, type MasterSnapshot } from './snapshot';

const checkMaster = (kind: MasterKind) => (before: MasterSnapshot | null, after: MasterSnapshot): void => {
  const { value, most } = MASTERS[kind];
  if (before && before.portalId !== after.portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  if (plainNumber(after.number) === '') throw new Refusal('input.invalid', { findings: [{ path: 'body.number', message: 'The number is missing.' }] });
  if (after.value < 0 || after.value > most) throw new Refusal('input.invalid', { findings: [{ path: `body.${value}`, message: 'This is less than nothing, or more than what is taken in here.' }] });
};

function deriveMaster(before: MasterSnapshot | null, after: MasterSnapshot): EventDraft[] {
  const facts = ({ number, description, value }: MasterSnapshot) => ({ number, description, value });
  if (!before) return [silent('masterAdded', facts(after))];
  if (before.removed !== after.removed) return [silent(after.removed ? 'masterRemoved' : 'masterTakenUp', facts(after))];
  return JSON.stringify(facts(before)) === JSON.stringify(facts(after)) ? [] : [silent('masterChanged', { from: facts(before), to: facts(after) })];
}

const projectMaster = (kind: MasterKind) => async (trx: Knex, { after: { id, portalId, number } }: Change<MasterSnapshot>): Promise<void> => {
  try {
    await insertIn(trx, 'portico_master_numbers', [{ kind, master_id: id, portal_id: portalId, number: plainNumber(number) }], ['kind', 'master_id']);
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('master.numberTaken', { number });
    throw error;
  }
};

/** Parts and repairs (CL-04), whatever door they come through: each has a log of its own. */
export function registerMasters(): void {
  for (const kind of MASTER_KINDS) {
    registerRecordedType<MasterSnapshot>({
      subject: kind,
      uid: MASTERS[kind].uid,
      load: loadMaster(kind),
      logOf: ({ id }) => ({ aggregate: kind, aggregateId: id }),
      check: checkMaster(kind),
      derive: deriveMaster,
      project: projectMaster(kind),
    });
  }
}
