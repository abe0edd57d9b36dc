import type { z } from 'zod';

/** Answers of a value only what a schema lists: the value itself where it holds nothing else, else a copy without the rest. */
export type Listing = (value: unknown) => unknown;

type Values = Record<string, unknown>;

/** As much of a schema's definition as decides what may leave. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
  element?: z.ZodType;
  innerType?: z.ZodType;
  discriminator?: string;
  options?: z.ZodType[];
  values?: string[];
}

const asItIs: Listing = (value) => value;
const LEAVES = new Set(['string', 'number', 'int', 'boolean', 'null', 'enum', 'literal']);

/**
 * What a response schema lists, made once an endpoint. The compiler has checked the types of what endpoints answer, so
 * nothing is validated again at every request: that took a tenth of the time of the customer's page. Schemas that
 * do more than list parse as ever.
 */
export function listingOf(schema: z.ZodType): Listing {
  const definition = definitionOf(schema);
  const { type, shape, catchall, element, innerType, discriminator, options } = definition;
  if (LEAVES.has(type)) return asItIs;
  if (type === 'object' && shape && (!catchall || definitionOf(catchall).type === 'never')) return listingOfObject(shape);
  if (type === 'array' && element) return listingOfArray(listingOf(element));
  if ((type === 'nullable' || type === 'optional') && innerType) return listingOfMaybe(listingOf(innerType));
  if (type === 'union' && discriminator && options) return listingOfUnion(discriminator, options);
  return (value) => schema.parse(value);
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

function listingOfObject(shape: Record<string, z.ZodType>): Listing {
  const names = Object.keys(shape);
  const nested = Object.entries(shape)
    .map(([name, field]) => ({ name, list: listingOf(field) }))
    .filter(({ list }) => list !== asItIs);
  return (value) => {
    const given = value as Values;
    let listed = holdsOnly(given, names) ? null : pick(given, names);
    for (const { name, list } of nested) {
      const field = list(given[name]);
      if (field !== given[name]) (listed ??= { ...given })[name] = field;
    }
    return listed ?? given;
  };
}

/** Whether a value has these fields, in this order, and no other: most have, and need not be copied. */
function holdsOnly(value: Values, names: readonly string[]): boolean {
  let place = 0;
  for (const name in value) {
    if (name !== names[place]) return false;
    place += 1;
  }
  return place === names.length;
}

function pick(value: Values, names: readonly string[]): Values {
  const picked: Values = {};
  for (const name of names) picked[name] = value[name];
  return picked;
}

function listingOfArray(list: Listing): Listing {
  if (list === asItIs) return asItIs;
  return (value) => {
    const given = value as unknown[];
    const listed = given.map((one) => list(one));
    return listed.every((one, place) => one === given[place]) ? given : listed;
  };
}

function listingOfMaybe(list: Listing): Listing {
  return (value) => (value == null ? value : list(value));
}

/** A value of no kind that the schema knows leaves as a failure, not as it is. */
function listingOfUnion(discriminator: string, options: z.ZodType[]): Listing {
  const kinds = new Map<unknown, Listing>();
  for (const option of options) {
    const kind = definitionOf(option).shape?.[discriminator];
    for (const name of (kind && definitionOf(kind).values) ?? []) kinds.set(name, listingOf(option));
  }
  return (value) => {
    const list = kinds.get((value as Values)[discriminator]);
    if (!list) throw new Error(`The response schema knows no ${discriminator} ${String((value as Values)[discriminator])}`);
    return list(value);
  };
}
