import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { recordChange } from '../../../domain/recorder';
import { instantOf } from '../../../domain/time';
import { present, relate } from '../../../http/case-scope';
import { loadWholeUnit } from '../../unit/snapshot';
import type { PlannedUnit, UnitFacts } from '../rules/plan';

interface TakingOver {
  portalId: number;
  timeZone: string;
  actor: Actor;
  now: number;
}

function columnsOf({ shippedOn, deliveredOn, registeredOn, ownerName, ownerEmail, ownerPhone, siteAddress }: UnitFacts) {
  return {
    shipped_on: shippedOn,
    delivered_on: deliveredOn,
    registered_on: registeredOn,
    owner_name: ownerName,
    owner_email: ownerEmail,
    owner_phone: ownerPhone,
    site_address: siteAddress,
  };
}

/** A table says the day of a registration; its dealer has its days to correct it from the beginning of that one. */
const registered = (registeredOn: string | null, timeZone: string) => (registeredOn === null ? { registration: 'pending' } : { registration: 'registered', registered_at: new Date(instantOf(`${registeredOn}T00:00`, timeZone)) });

/** Takes up units that are new: their rows and links at once, each recorded on its own. */
export async function addUnits(trx: Knex, { portalId, timeZone, actor, now }: TakingOver, planned: readonly PlannedUnit[]): Promise<void> {
  if (planned.length === 0) return;
  const stamp = new Date(now);
  const rows = planned.map(({ line, after, name }) => ({
    // As Strapi makes them: 24 letters and digits.
    document_id: randomBytes(12).toString('hex'),
    serial: line.serial,
    product: name,
    ...columnsOf(after),
    registered_at: null,
    ...registered(after.registeredOn, timeZone),
    version: 1,
    created_at: stamp,
    updated_at: stamp,
    published_at: stamp,
  }));
  await trx('units').insert(rows);
  const stored = (await trx('units').whereIn('document_id', rows.map(({ document_id }) => document_id)).select('id', 'document_id')) as { id: number; document_id: string }[];
  const ids = new Map(stored.map(({ id, document_id }) => [document_id, id]));
  const linked = rows.map(({ document_id }, index) => ({ unit: ids.get(document_id) ?? 0, documentId: document_id, after: planned[index]?.after }));
  await trx('units_portal_lnk').insert(linked.map(({ unit }) => ({ unit_id: unit, portal_id: portalId })));
  await trx('units_model_lnk').insert(linked.map(({ unit, after }) => ({ unit_id: unit, product_id: after?.modelId })));
  const dealt = linked.filter(({ after }) => after?.companyId != null).map(({ unit, after }) => ({ unit_id: unit, company_id: after?.companyId }));
  if (dealt.length > 0) await trx('units_company_lnk').insert(dealt);
  for (const { documentId } of linked) {
    const after = present(await loadWholeUnit(trx, documentId));
    await recordChange(trx, { subject: 'unit', before: null, after, actor, now });
  }
}

/** Writes what a unit is from now on. */
export async function writeUnit(trx: Knex, { timeZone, actor, now }: TakingOver, { before: kept, after: facts, name }: PlannedUnit): Promise<void> {
  if (!kept) return;
  const before = present(await loadWholeUnit(trx, kept.documentId));
  const becomes = before.registration === 'pending' && facts.registeredOn !== null ? registered(facts.registeredOn, timeZone) : {};
  const named = kept.modelId === null ? { product: name } : {};
  await trx('units').where({ id: kept.id }).update({ ...columnsOf(facts), ...becomes, ...named, version: before.version + 1, updated_at: new Date(now) });
  const owner = { column: 'unit_id', id: kept.id };
  if (kept.companyId !== facts.companyId) await relate(trx, 'units_company_lnk', owner, { column: 'company_id', id: facts.companyId });
  if (kept.modelId !== facts.modelId) await relate(trx, 'units_model_lnk', owner, { column: 'product_id', id: facts.modelId });
  const after = present(await loadWholeUnit(trx, kept.documentId));
  await recordChange(trx, { subject: 'unit', before, after, actor, now });
}
