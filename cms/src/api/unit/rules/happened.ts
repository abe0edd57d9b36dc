import type { EventDraft } from '../../../domain/events';
import type { Json, JsonObject } from '../../../domain/json';
import type { WholeUnit } from '../snapshot';

/** What is told of a unit: `public` to the company that it is with, `private` to agents. Whom it belongs to stands in neither: a log is never changed, and people may ask to be forgotten. */
const told = (kind: string, shown: JsonObject, among: JsonObject = {}): EventDraft => ({ kind, news: null, public: shown, private: { ...shown, ...among } });

export const UNIT_EVENTS = ['unitAdded', 'unitAssigned', 'unitRegistered', 'unitCorrected', 'unitChanged', 'warrantyExtended'] as const;
export type UnitEvent = (typeof UNIT_EVENTS)[number];

const OWNER = ['ownerName', 'ownerEmail', 'ownerPhone', 'siteAddress'] as const satisfies readonly (keyof WholeUnit)[];
const DAYS = ['deliveredOn', 'registeredOn'] as const satisfies readonly (keyof WholeUnit)[];
const PLATE = ['serial', 'product', 'shippedOn'] as const satisfies readonly (keyof WholeUnit)[];

/** What can have changed, by the names in which it is told. */
export const CHANGED = [...OWNER, ...DAYS, ...PLATE, 'model'] as const;
export type ChangedField = (typeof CHANGED)[number];

const differing = <Field extends keyof WholeUnit>(fields: readonly Field[], before: WholeUnit, after: WholeUnit): Field[] => fields.filter((field) => before[field] !== after[field]);

const fromTo = (fields: readonly (keyof WholeUnit)[], before: WholeUnit, after: WholeUnit): JsonObject => Object.fromEntries(fields.map((field) => [field, { from: before[field] as Json, to: after[field] as Json }]));

const extensionsOf = ({ extensions }: WholeUnit) => extensions ?? [];

/** What has happened to a unit (CL-14): one thing or several. */
export function deriveUnit(before: WholeUnit | null, after: WholeUnit): EventDraft[] {
  const { company, registration, deliveredOn } = after;
  if (!before) return [told('unitAdded', {}, { serial: after.serial, product: after.product, company: company?.name ?? null }), ...(registration === 'registered' ? [told('unitRegistered', { deliveredOn })] : [])];
  const events: EventDraft[] = [];
  const plate = differing(PLATE, before, after);
  const models = before.model?.id === after.model?.id ? [] : (['model'] as const);
  if (plate.length + models.length > 0) events.push(told('unitChanged', { fields: [...plate, ...models] }, { changes: { ...fromTo(plate, before, after), ...(models.length > 0 && { model: { from: before.model?.number ?? null, to: after.model?.number ?? null } }) } }));
  if (before.company?.id !== company?.id) events.push(told('unitAssigned', {}, { from: before.company?.name ?? null, to: company?.name ?? null }));
  const days = differing(DAYS, before, after);
  const fields = [...differing(OWNER, before, after), ...days];
  if (before.registration !== 'registered' && registration === 'registered') events.push(told('unitRegistered', { deliveredOn }));
  else if (fields.length > 0) events.push(told('unitCorrected', { fields }, { changes: fromTo(days, before, after) }));
  const added = extensionsOf(after).slice(extensionsOf(before).length);
  for (const { reason, ...extension } of added) events.push(told('warrantyExtended', extension as JsonObject, { reason }));
  return events;
}
