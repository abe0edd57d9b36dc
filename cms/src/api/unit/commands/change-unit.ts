import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { toE164 } from '../../../domain/phone';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { localDate, type LocalDate } from '../../../domain/time';
import { present, relate } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { LEAD_LEVEL } from '../../../plugins/role-matrix/server/rules/levels';
import type { ClaimReach } from '../../claim/rules/reach';
import { reachOf, reachOn } from '../../claim/side';
import { mayChangeClients } from '../../client-company/commands/change-client-company';
import { faultsOfDays, faultsOfRegistration, unitCommands, type Registered, type UnitCommand, type UnitFinding } from '../rules/registration';
import { loadWholeUnit, UNIT, type WholeUnit } from '../snapshot';

interface UnitCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** Its document id. */
  unit: string;
  /** Milliseconds UTC. */
  now: number;
  /** The version that was looked at. */
  version: string | null;
}

type Columns = Partial<Record<'serial' | 'product' | 'shipped_on' | 'delivered_on' | 'registered_on' | 'registration' | 'owner_name' | 'owner_email' | 'owner_phone' | 'site_address' | 'extensions', string | null>> & { registered_at?: Date };

interface UnitChange {
  columns: Columns;
  /** Strapi's numeric ids; null for none. */
  companyId?: number | null;
  modelId?: number;
}

/** Every client finds each unit of its portal by the serial number, so none of them is denied; nobody finds one of another portal. */
async function heldUnit(trx: Knex, { portalId }: ClaimReach, documentId: string): Promise<WholeUnit> {
  await holdRow(trx, 'units', documentId);
  const unit = await loadWholeUnit(trx, documentId);
  if (!unit || unit.portalId !== portalId) throw new Refusal('notFound');
  return unit;
}

/** What may be done with a unit by whoever asks. */
export const commandsOn = (unit: Pick<WholeUnit, 'registration' | 'registeredAt'>, own: boolean, viewer: MemberViewer, now: number): UnitCommand[] =>
  unitCommands(unit, { side: reachOf(viewer).side, own, leads: mayChangeClients(viewer) }, now);

function demand(command: UnitCommand, unit: WholeUnit, viewer: MemberViewer, now: number): void {
  const reach = reachOf(viewer);
  const own = unit.company?.id === reach.companyId;
  if (commandsOn(unit, own, viewer, now).includes(command)) return;
  if (reach.side === 'client' && (!own || (command !== 'register' && command !== 'correct'))) throw new Refusal('right.missing');
  if (command === 'extend') throw new Refusal('level.missing', { level: LEAD_LEVEL });
  if (command === 'correct' && unit.registration === 'registered') throw new Refusal('unit.window');
  throw new Refusal('unit.state', { registration: unit.registration, command });
}

/** Loads, asks, writes and records one unit in one transaction. `decide` throws what speaks against it. */
async function changeUnit(call: UnitCall, command: UnitCommand, decide: (before: WholeUnit, trx: Knex) => Promise<UnitChange> | UnitChange): Promise<void> {
  const { strapi, viewer, unit, version, now } = call;
  const reach = reachOf(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldUnit(trx, reach, unit);
    demand(command, before, viewer, now);
    if (version !== String(before.version)) throw new Refusal('precondition.failed', { version: String(before.version) });
    const { columns, companyId, modelId } = await decide(before, trx);
    await trx('units').where({ id: before.id }).update({ ...columns, version: before.version + 1, updated_at: new Date(now) });
    const owner = { column: 'unit_id', id: before.id };
    if (companyId !== undefined) await relate(trx, 'units_company_lnk', owner, { column: 'company_id', id: companyId });
    if (modelId !== undefined) await relate(trx, 'units_model_lnk', owner, { column: 'product_id', id: modelId });
    const after = present(await loadWholeUnit(trx, unit));
    await recordChange(trx, { subject: 'unit', before, after, actor: actorOf(viewer), now });
  });
}

function refuseFound(findings: readonly UnitFinding[]): void {
  if (findings.length > 0) throw new Refusal('unit.incomplete', { findings });
}

/** What is entered of a registration, as columns; all that speaks against it is told at once. */
function registrationColumns(entered: Registered, unit: Pick<WholeUnit, 'shippedOn' | 'registeredOn'>, { portal }: MemberViewer, now: number): Columns {
  const phone = entered.ownerPhone === '' ? null : toE164(entered.ownerPhone, portal.country);
  const wrong: UnitFinding[] = entered.ownerPhone !== '' && phone === null ? [{ path: 'ownerPhone', fault: 'wrong' }] : [];
  refuseFound([...faultsOfRegistration(entered, unit, localDate(now, portal.timeZone)), ...wrong]);
  return { owner_name: entered.ownerName, owner_email: entered.ownerEmail || null, owner_phone: phone, site_address: entered.siteAddress, delivered_on: entered.deliveredOn };
}

/** The dealer says who has the unit, where and since when (CL-14); from this day on it is registered. */
export async function registerUnit(call: UnitCall, entered: Registered): Promise<void> {
  const { viewer, now } = call;
  const today = localDate(now, viewer.portal.timeZone);
  await changeUnit(call, 'register', ({ shippedOn }) => ({ columns: { ...registrationColumns(entered, { shippedOn, registeredOn: today }, viewer, now), registration: 'registered', registered_on: today, registered_at: new Date(now) } }));
}

export async function correctRegistration(call: UnitCall, entered: Registered): Promise<void> {
  await changeUnit(call, 'correct', (before) => ({ columns: registrationColumns(entered, before, call.viewer, call.now) }));
}

interface UnitPlate {
  serial: string;
  /** The document id of what it is made of. */
  product: string;
  shippedOn: LocalDate | null;
}

async function productOf(trx: Knex, portalId: number, documentId: string): Promise<{ id: number; name: string }> {
  const found = (await trx('products as p').join('products_portal_lnk as l', 'l.product_id', 'p.id').where({ 'p.document_id': documentId, 'l.portal_id': portalId }).first('p.id', 'p.name')) as { id: number; name: string } | undefined;
  if (!found) throw new Refusal('relation.unknown', { field: 'product' });
  return found;
}

async function dealerOf(trx: Knex, portalId: number, documentId: string | null): Promise<number | null> {
  if (documentId === null) return null;
  const found = (await trx('companies as co')
    .join('companies_portal_lnk as cp', 'cp.company_id', 'co.id')
    .where({ 'co.document_id': documentId, 'cp.portal_id': portalId })
    .whereIn('co.kind', ['dealer', 'client'])
    .first('co.id')) as { id: number } | undefined;
  if (!found) throw new Refusal('relation.unknown', { field: 'company' });
  return found.id;
}

/** What is on the plate, and when it was shipped: the manufacturer's to know. */
export async function changePlate(call: UnitCall, { serial, product, shippedOn }: UnitPlate): Promise<void> {
  const { viewer, now } = call;
  await changeUnit(call, 'change', async (before, trx) => {
    const { id, name } = await productOf(trx, before.portalId, product);
    refuseFound(faultsOfDays({ ...before, shippedOn }, localDate(now, viewer.portal.timeZone)));
    return { columns: { serial, shipped_on: shippedOn, ...(before.model?.id !== id && { product: name }) }, modelId: id };
  });
}

/** With whom a unit is: that company registers it, and reads whom it belongs to. */
export async function assignUnit(call: UnitCall, company: string | null): Promise<void> {
  await changeUnit(call, 'assign', async ({ portalId }, trx) => ({ columns: {}, companyId: await dealerOf(trx, portalId, company) }));
}

type NewExtension = NonNullable<WholeUnit['extensions']>[number];

export async function extendWarranty(call: UnitCall, extension: NewExtension): Promise<void> {
  await changeUnit(call, 'extend', ({ extensions }) => ({ columns: { extensions: JSON.stringify([...(extensions ?? []), extension]) } }));
}

/** A unit that has been made; with a company it waits there to be registered. Answers its document id. */
export async function createUnit({ strapi, viewer, now }: Pick<UnitCall, 'strapi' | 'viewer' | 'now'>, { serial, product, shippedOn, company }: UnitPlate & { company: string | null }): Promise<string> {
  const reach = reachOn('agent', viewer);
  refuseFound(faultsOfDays({ shippedOn, deliveredOn: null, registeredOn: null }, localDate(now, viewer.portal.timeZone)));
  return strapi.db.transaction(async ({ trx }) => {
    const model = await productOf(trx, reach.portalId, product);
    const companyId = await dealerOf(trx, reach.portalId, company);
    const { documentId } = (await strapi.db.query(UNIT).create({ data: { serial, product: model.name, model: model.id, shippedOn, company: companyId, portal: reach.portalId, registration: 'pending', version: 1, publishedAt: new Date(now) } })) as { documentId: string };
    const after = present(await loadWholeUnit(trx, documentId));
    await recordChange(trx, { subject: 'unit', before: null, after, actor: actorOf(viewer), now });
    return documentId;
  });
}
