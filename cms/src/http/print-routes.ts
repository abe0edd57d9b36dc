import { writeFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { runCommand } from '../command';

interface Layer {
  methods: string[];
  path: string | RegExp;
}

/**
 * `node dist/src/http/print-routes.js <file>`: writes every route that the server has, Strapi's own included, as JSON
 * `{method, path}[]`: the list that the access matrix is held against (PF-14).
 */
async function print(strapi: Core.Strapi): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Name the file to write.');
  strapi.server.mount();
  const layers: Layer[] = strapi.server.listRoutes();
  const routes = layers.flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => `${String(path)} ${method}`));
  const listed = [...new Set(routes)].sort().map((route) => {
    const [path, method] = route.split(' ');
    return { method, path };
  });
  writeFileSync(file, `${JSON.stringify(listed, null, 1)}\n`);
}

runCommand(print, { adminPanel: true });
