import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/actor';
import type { Portal } from '../domain/portal';
import { recordChange } from '../domain/recorder';
import { addDays, localDate, type LocalDate } from '../domain/time';
import { present } from '../http/case-scope';
import { loadWholeUnit } from '../api/unit/snapshot';
import { addUnits } from '../api/unit-import/commands/take-over';
import type { PlannedUnit, UnitFacts } from '../api/unit-import/rules/plan';
import { contentFile } from './content';
import type { Random } from './random';

interface OwnerWords {
  firstNames: string[];
  lastNames: string[];
  streets: string[];
  places: string[];
}

interface Told {
  strapi: Core.Strapi;
  portal: Portal;
  /** What units are made of: their names, and how their serial numbers begin. */
  products: readonly { name: string; prefix: string }[];
  /** Strapi's numeric ids of the dealers. */
  dealers: readonly number[];
  actor: Actor;
  count: number;
  now: number;
  random: Random;
}

const NOBODY = { ownerName: null, ownerEmail: null, ownerPhone: null, siteAddress: null };
/** So many are taken up in one transaction. */
const AT_ONCE = 100;
const DAY = 86_400_000;

/** Units beside those that claims are told of: waiting, registered, some for years, some with a longer warranty. */
export async function loadUnits(told: Told): Promise<void> {
  const { strapi, portal, actor, now, count } = told;
  const planned = await plan(told, count);
  const call = { portalId: portal.id, timeZone: portal.timeZone, actor, now: now - 40 * DAY };
  for (let begin = 0; begin < planned.length; begin += AT_ONCE) await strapi.db.transaction(({ trx }) => addUnits(trx, call, planned.slice(begin, begin + AT_ONCE)));
  await extend(told, planned.filter(({ after }) => after.registeredOn !== null).filter((_unit, index) => index % 9 === 0));
}

async function plan({ strapi, portal, products, dealers, now, random }: Told, count: number): Promise<PlannedUnit[]> {
  const words = JSON.parse(readFileSync(contentFile('warranty-units.json'), 'utf8')) as OwnerWords;
  const models = await modelsOf(strapi, portal, products);
  const today = localDate(now, portal.timeZone);
  return Array.from({ length: count }, (_, index) => {
    const { id, name, prefix } = random.pick(models);
    const shippedOn = addDays(today, -random.whole(10, 2500));
    const serial = `${prefix}-${shippedOn.slice(2, 4)}${shippedOn.slice(5, 7)}-${300_000 + index}`;
    const line = { line: index + 1, product: prefix, serial, dealer: null, shippedOn, deliveredOn: null, registeredOn: null, owner: null, email: null, phone: null, site: null };
    return { line, before: null, name, after: { modelId: id, companyId: random.next() < 0.04 ? null : random.pick(dealers), ...factsOf(shippedOn, today, words, random) } };
  });
}

/** A fourth waits; what has been registered was delivered some weeks after it was shipped. */
function factsOf(shippedOn: LocalDate, today: LocalDate, { firstNames, lastNames, streets, places }: OwnerWords, random: Random): Omit<UnitFacts, 'modelId' | 'companyId'> {
  const deliveredOn = addDays(shippedOn, random.whole(5, 60));
  const registeredOn = addDays(deliveredOn, random.whole(0, 20));
  if (random.next() < 0.25 || registeredOn > today) return { shippedOn, deliveredOn: null, registeredOn: null, ...NOBODY };
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
  return {
    shippedOn,
    deliveredOn,
    registeredOn,
    ownerName: `${first} ${last}`,
    ownerEmail: `${first}.${last}@home.example`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o'),
    ownerPhone: `+479${random.whole(1_000_000, 9_999_999)}`,
    siteAddress: `${random.pick(streets)} ${random.whole(1, 80)}, ${random.pick(places)}`,
  };
}

/** The products by their names. */
async function modelsOf(strapi: Core.Strapi, portal: Portal, products: Told['products']): Promise<{ id: number; name: string; prefix: string }[]> {
  const known = (await strapi.db.connection('products as p').join('products_portal_lnk as l', 'l.product_id', 'p.id').where({ 'l.portal_id': portal.id }).select('p.id', 'p.name')) as { id: number; name: string }[];
  return products.flatMap(({ name, prefix }) => known.filter((model) => model.name === name).map(({ id }) => ({ id, name, prefix })));
}

async function extend({ strapi, portal, actor, now }: Told, planned: readonly PlannedUnit[]): Promise<void> {
  const serials = planned.map(({ line }) => line.serial);
  await strapi.db.transaction(async ({ trx }) => {
    const units = (await trx('units as u').join('units_portal_lnk as l', 'l.unit_id', 'u.id').where({ 'l.portal_id': portal.id }).whereIn('u.serial', serials).select('u.id', 'u.document_id')) as { id: number; document_id: string }[];
    for (const { id, document_id: documentId } of units) {
      const before = present(await loadWholeUnit(trx, documentId));
      await trx('units').where({ id }).update({ extensions: JSON.stringify([{ what: 'both', months: 24, reason: 'Service agreement of the dealer.' }]), version: before.version + 1 });
      const after = present(await loadWholeUnit(trx, documentId));
      await recordChange(trx, { subject: 'unit', before, after, actor, now: now - 30 * DAY });
    }
  });
}
