import { z } from 'zod';
import { plainNumber } from '../../../../domain/plain-number';
import { extensionSchema, warrantyDay } from './extensions';
import { EXPECTED, STARTS, type Policies, type Policy } from './terms';

const months = z.number().int().min(0).max(360);
const words = (most: number) => z.string().trim().min(1).max(most);
const term = z.strictObject({ months: months.meta({ description: '0 where nothing is made good.' }), from: z.enum(STARTS) });
const days = z.number().int().min(1).max(3650);

const expected = z.strictObject({ outcome: z.enum(EXPECTED), until: warrantyDay.nullable().meta({ description: 'The last day of the warranty; null where the example does not say.' }) });

const example = z.strictObject({
  name: words(200),
  shippedOn: warrantyDay.nullable(),
  deliveredOn: warrantyDay.nullable(),
  registeredOn: warrantyDay.nullable().meta({ description: 'Null of a unit that nobody has registered.' }),
  extensions: z.array(extensionSchema).max(5),
  failedOn: warrantyDay,
  expected: z.strictObject({ parts: expected, labour: expected }),
});

const scope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('numbers'), numbers: z.array(words(80)).min(1).max(200) }),
  z.strictObject({ of: z.literal('lines'), lines: z.array(words(100)).min(1).max(50) }),
  z.strictObject({ of: z.literal('rest') }),
]);

const policy = z.strictObject({
  name: words(120),
  scope: scope.meta({ description: 'For which products: by their numbers, by their lines, or all that no other policy is for.' }),
  parts: term,
  labour: term,
  late: z
    .discriminatedUnion('then', [z.strictObject({ days, then: z.literal('shipment') }), z.strictObject({ days, then: z.literal('months'), parts: months, labour: months })])
    .nullable()
    .meta({ description: 'What becomes of units that are registered more days after their delivery than this: they count from shipment, or have these months at most.' }),
  examples: z.array(example).max(40).meta({ description: 'What the policy has to come to. One that it breaks keeps it from being published.' }),
});

/** The warranty policies of a portal (CL-06). */
export const policiesSchema = z.strictObject({ policies: z.array(policy).max(60) }).meta({ id: 'WarrantyPolicies' });

/** Where nothing has been saved, no product has a warranty that could be told. */
export const readPolicies = (stored: string | null): Policies => (stored === null ? { policies: [] } : (JSON.parse(stored) as Policies));

/** A product as a policy knows it. */
interface PolicyProduct {
  number: string;
  line: string | null;
}

/** The policy for a product, the nearest one first: of its number, of its line, of all that is left. A unit without a model is of the rest. */
export function policyFor({ policies }: Policies, product: PolicyProduct | null): Policy | null {
  const number = plainNumber(product?.number ?? '');
  const line = plainNumber(product?.line ?? '');
  const has = (scoped: (scope: Policy['scope']) => boolean) => policies.find(({ scope }) => scoped(scope));
  return (
    has((scope) => scope.of === 'numbers' && number !== '' && scope.numbers.some((one) => plainNumber(one) === number)) ??
    has((scope) => scope.of === 'lines' && line !== '' && scope.lines.some((one) => plainNumber(one) === line)) ??
    has((scope) => scope.of === 'rest') ??
    null
  );
}
