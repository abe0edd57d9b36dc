import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';

import { root } from './environment.ts';

interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
  readonly 'x-portico': { readonly who: readonly string[] };
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, { readonly description: string }>> };
}

const document = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8')) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test('PF-08 the document of the API is valid OpenAPI 3.1', async () => {
  const validation = await new Validator({ strict: false }).validate(structuredClone(document) as unknown as Record<string, unknown>);
  expect(validation.errors ?? []).toEqual([]);
  expect(validation.valid).toBe(true);
  expect(document.openapi).toMatch(/^3\.1\./);
});

test('PF-08 each operation has a name of its own', () => {
  const names = operations.map(({ operation }) => operation.operationId);
  expect(names).toEqual([...new Set(names)]);
});

test('PF-08 each reference leads to something', () => {
  const text = JSON.stringify(document);
  const places = new Set([...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, place = '']) => place));
  const missing = [...places].filter((place) => {
    const [kind = '', ...name] = place.split('/');
    return !(document.components as Record<string, Record<string, unknown>>)[kind]?.[name.join('/')];
  });
  expect(missing).toEqual([]);
});

test('PF-06 the stock types are described, without a DELETE', () => {
  for (const type of ['cases', 'contacts', 'tasks', 'documents', 'invoices']) {
    expect(Object.keys(document.paths[`/api/${type}`] ?? {})).toEqual(['get', 'post']);
    // The command *changeCase* stands at the same address.
    expect(Object.keys(document.paths[`/api/${type}/{id}`] ?? {}).filter((method) => method !== 'patch')).toEqual(['get', 'put']);
  }
});

describe.each(operations)('PF-08 $method $path', ({ path, operation }) => {
  test('names its parameters, who may call it and what it refuses', () => {
    const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(operation.security).toHaveLength(operation['x-portico'].who.length);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '500']));
    if (!operation['x-portico'].who.includes('anonymous')) expect(Object.keys(operation.responses)).toContain('401');
    const refused = Object.values(operation.responses).flatMap(({ $ref }) => ($ref ? [$ref.replace('#/components/responses/', '')] : []));
    for (const name of refused) for (const code of name.split('_')) expect(document.components.responses[name]?.description).toContain(`\`${code}\`: `);
  });
});
