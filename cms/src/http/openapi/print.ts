import { writeFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { runCommand } from '../../command';
import { openApiDocument } from './document';

/** `node dist/src/http/openapi/print.js <file>`: writes the document, from a Strapi that is loaded but not listening. */
async function print(strapi: Core.Strapi): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Name the file to write.');
  writeFileSync(file, `${JSON.stringify(openApiDocument(strapi), null, 2)}\n`);
}

runCommand(print);
