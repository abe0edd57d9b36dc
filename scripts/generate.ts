import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

import { askCmsProgram } from './cms-program.ts';
import { say } from './copy.ts';
import { root } from './environment.ts';
import { runCommand } from './failure.ts';

// npm run generate [-- --check]: the OpenAPI document of the CMS and the frontend's types that are made from it.
const HEADER = '// Generated from docs/openapi.json by `npm run generate`: change the endpoints of the CMS instead.\n\n';

await runCommand(async () => {
  const check = process.argv.includes('--check');
  const document = askCmsProgram('http/openapi/print.js');
  const types = HEADER + astToString(await openapiTypescript(JSON.parse(document) as OpenAPI3));
  const different = [
    keep('docs/openapi.json', document, check),
    keep('frontend/src/cms/api.d.ts', types, check),
  ].filter((file) => file !== null);
  if (check) for (const file of different) say(`${file} is not what the endpoints say. Run: npm run generate`);
  else say(different.length > 0 ? `Written: ${different.join(', ')}` : 'Nothing has changed.');
  return check && different.length > 0 ? 1 : 0;
});

/** Answers the file's name where it differs, and writes it unless it is only to be checked. */
function keep(name: string, content: string, check: boolean): string | null {
  const file = join(root, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return null;
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return name;
}
