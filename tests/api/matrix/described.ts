import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { root } from '../../../scripts/environment.ts';
import type { Answer, ErrorBody } from '../support/calls.ts';

interface Content {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly description?: string;
  readonly $ref?: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Content>> }>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Content>> };
}

const document = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8')) as Document;
const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats(ajv);
ajv.addSchema({ $id: 'portico', ...document });

const compiled = new Map<string, ValidateFunction>();

function validatorOf(pointer: string): ValidateFunction {
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `portico#${pointer}` });
  compiled.set(pointer, known);
  return known;
}

const escaped = (name: string): string => encodeURI(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Whether an answer is one that the OpenAPI document promises: its status, its body, and the code of a refusal (PF-08). */
export function contradiction(route: string, { status, body }: Answer): string | null {
  const [method = '', path = ''] = route.split(' ');
  const place = path.replace(/:(\w+)/g, '{$1}');
  const responses = document.paths[place]?.[method.toLowerCase()]?.responses;
  if (!responses) return 'is not in the document';
  const response = responses[status];
  if (!response) return `${status} is not in the document`;
  const shared = response.$ref?.replace('#/components/responses/', '');
  const { content = {}, description = '' } = shared ? (document.components.responses[shared] ?? {}) : response;
  const code = status >= 400 ? (body as ErrorBody | null)?.error?.details?.code : undefined;
  if (code && !description.includes(`\`${code}\`: `)) return `${status} ${code} is not in the document`;
  if (!('application/json' in content)) return null;
  const base = shared ? `/components/responses/${escaped(shared)}` : `/paths/${escaped(place)}/${method.toLowerCase()}/responses/${status}`;
  const validate = validatorOf(`${base}/content/application~1json/schema`);
  return validate(body) ? null : `${status} is not as the document says: ${ajv.errorsText(validate.errors)}`;
}
