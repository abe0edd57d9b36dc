import { expect, test } from 'vitest';
import { z } from 'zod';
import { listingOf } from './listing';

const kind = (name: string, facts: z.ZodObject) => z.object({ id: z.string(), at: z.string(), kind: z.literal(name), facts });
const news = z.object({
  entries: z.array(z.discriminatedUnion('kind', [kind('inspectorAssigned', z.object({ name: z.string() })), kind('caseClosed', z.object({}))])),
  next: z.string().nullable(),
});

const entry = (kind: string, facts: object) => ({ id: '1', at: '2026-03-10T10:00:00.000Z', kind, facts, secret: 1 });

test('PF-07 what a schema does not list stays, at every depth', () => {
  const stored = { entries: [entry('inspectorAssigned', { name: 'Kari', reason: 'secret' }), entry('caseClosed', { comment: 'secret' })], next: null, more: 1 };
  expect(listingOf(news)(stored)).toEqual({
    entries: [
      { id: '1', at: '2026-03-10T10:00:00.000Z', kind: 'inspectorAssigned', facts: { name: 'Kari' } },
      { id: '1', at: '2026-03-10T10:00:00.000Z', kind: 'caseClosed', facts: {} },
    ],
    next: null,
  });
});

test('a kind that the schema does not know cannot leave', () => {
  expect(() => listingOf(news)({ entries: [entry('note', {})], next: null })).toThrow('kind note');
});

test('nothing stays nothing', () => {
  const listed = listingOf(z.object({ news: news.nullable(), schedule: z.array(z.object({ id: z.string() })).nullable() }))({ news: null, schedule: [] });
  expect(listed).toEqual({ news: null, schedule: [] });
});

test.each([
  ['a loose object', z.looseObject({ a: z.string() }), { a: 'x', b: 1 }],
  ['a record', z.record(z.string(), z.number()), { a: 1 }],
  ['a union', z.union([z.string(), z.object({ a: z.number() })]), { a: 1 }],
  ['an optional field', z.object({ a: z.string().optional() }), {}],
])('%s is listed as the schema parses it', (_name, schema, value) => {
  expect(listingOf(schema)(value)).toEqual(schema.parse(value));
});
