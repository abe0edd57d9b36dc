import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Places } from '../places.ts';

interface Schema {
  info: { singularName: string };
  attributes: Record<string, object>;
}

const core = ['Controller', 'Router', 'Service'] as const;
const folders = { Controller: 'controllers', Router: 'routes', Service: 'services' } as const;

/** What a case and a task are asked for together with; our own schemas keep the relation on the child alone. */
const children: Record<string, Record<string, string>> = {
  case: { task: 'tasks', contact: 'contacts', message: 'messages', 'case-document': 'documents', ask: 'asks', 'news-entry': 'news' },
  task: { budget: 'budgets', 'cash-offer': 'cashOffers' },
};

/**
 * Writes the plain Strapi into a folder: the files of ./stock, our content types' schemas, and core controllers, routers
 * and services without a line of ours. It gets the inverse of the relations to a case, so that one request can populate
 * a whole page: the best a stock application can do.
 */
export function writeStockApp(folder: string, places: Places): void {
  cpSync(join(places.root, 'scripts', 'bench', 'stock'), folder, { recursive: true });
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  symlinkSync(join(places.cms, 'node_modules'), join(folder, 'node_modules'));
  const sources = join(places.cms, 'src', 'api');
  for (const type of readdirSync(sources)) {
    const types = join(sources, type, 'content-types');
    if (!existsSync(types)) continue;
    for (const name of readdirSync(types)) {
      const schema = JSON.parse(readFileSync(join(types, name, 'schema.json'), 'utf8')) as Schema;
      writeType(folder, type, name, withInverses(name, schema));
    }
  }
  writeCore(folder, 'news-entry', 'news-entry');
  writeCore(folder, 'outbox-entry', 'outbox-entry');
}

/** The day by which something should be done is derived; a stock application would keep it beside the case. */
const columns: Record<string, Schema['attributes']> = { case: { dueOn: { type: 'string' }, workDueOn: { type: 'string' } } };

function withInverses(name: string, schema: Schema): Schema {
  const attributes = { ...schema.attributes, ...columns[name] };
  for (const [parent, many] of Object.entries(children)) {
    if (many[name]) attributes[parent] = { ...attributes[parent], inversedBy: many[name] };
    if (name !== parent) continue;
    for (const [child, attribute] of Object.entries(many)) {
      attributes[attribute] = { type: 'relation', relation: 'oneToMany', target: `api::${child}.${child}`, mappedBy: parent };
    }
  }
  return { ...schema, attributes };
}

function writeType(folder: string, type: string, name: string, schema: Schema): void {
  const target = join(folder, 'src', 'api', type, 'content-types', name);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'schema.json'), JSON.stringify(schema));
  writeCore(folder, type, name);
}

function writeCore(folder: string, type: string, name: string): void {
  for (const part of core) {
    const target = join(folder, 'src', 'api', type, folders[part]);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, `${name}.js`), `module.exports = require('@strapi/strapi').factories.createCore${part}('api::${type}.${name}');\n`);
  }
}
