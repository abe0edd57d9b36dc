import { writeFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { runCommand } from '../command';

/**
 * `node dist/src/http/print-routes.js <file>`: writes every route that the server has, Strapi's own included, as JSON
 * `{method, path}[]`: the list that the access matrix is held against (PF-14).
 */
async function print(strapi: Core.Strapi): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Name the file to write.');
  strapi.server.mount();
  const routes = strapi.server.listRoutes().flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path: String(path) })));
  const unique = new Map(routes.map((route) => [`${route.path} ${route.method}`, route]));
  writeFileSync(file, `${JSON.stringify([...unique.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, route]) => route), null, 1)}\n`);
}

runCommand(print, { adminPanel: true });
