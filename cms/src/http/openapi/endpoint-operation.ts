import { GROUNDS, type Ground } from '../../plugins/role-matrix/server/rules/authority';
import type { z } from 'zod';
import type { RefusalCode } from '../../domain/refusal';
import { acceptedFor } from '../../files/accepted';
import type { Endpoint } from '../declaration';
import { LIMITS } from '../rate-limits';
import type { ViewerKind } from '../viewer';
import { EVERYWHERE, type RefusalResponses } from './refusals';
import type { Schemas } from './schemas';
import type { ServedEndpoint } from './served-endpoints';
import { filesSentence, requestBodyOf } from './request-body';
import { JSON_TYPE, type Operation, type Parameter, type PlacedOperation, type Response, type Schema } from './shapes';

/** How each kind of viewer proves who it is; those without a name need no proof. */
export const SECURITY = {
  anonymous: null,
  customer: 'customerSession',
  member: 'memberSession',
  apiToken: 'apiToken',
  admin: 'adminSession',
} as const satisfies Record<ViewerKind, string | null>;

const WHO: Record<ViewerKind, string> = {
  anonymous: 'everybody',
  customer: 'customers',
  member: 'members',
  apiToken: 'API tokens',
  admin: 'administrators',
};

export const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Makes a retry harmless: the same key with the same request gets the first answer again.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{8,128}$' },
};

export function operationOf({ endpoint, path, area }: ServedEndpoint, schemas: Schemas, refusals: RefusalResponses): PlacedOperation {
  const parameters = parametersOf(endpoint, path, schemas);
  const operation: Operation = {
    operationId: endpoint.name,
    tags: [area],
    summary: endpoint.summary,
    description: descriptionOf(endpoint),
    security: endpoint.who.map((kind) => (SECURITY[kind] ? { [SECURITY[kind]]: [] } : {})),
    ...(parameters.length > 0 && { parameters }),
    ...requestBodyOf(endpoint, schemas),
    responses: { [String(endpoint.status ?? 200)]: answerOf(endpoint, schemas), ...refusals.of(refusalsOf(endpoint)) },
    'x-portico': {
      who: [...endpoint.who],
      ...(endpoint.authority && { authority: [...endpoint.authority] }),
      ...(endpoint.action && { action: endpoint.action }),
      ...(endpoint.permission && { permission: endpoint.permission }),
      ...(endpoint.limits?.length && { limits: endpoint.limits.map((name) => ({ name, points: LIMITS[name].points, seconds: LIMITS[name].seconds })) }),
    },
  };
  return { method: endpoint.method, path, operation };
}

function descriptionOf({ who, authority, action, permission, files, limits = [] }: Endpoint): string {
  const sentences = [`For ${who.includes('anonymous') ? WHO.anonymous : who.map((kind) => WHO[kind]).join(' and ')}.`];
  if (authority) sentences.push(`A member needs ${authority.map(wordsOfGround).join(', or ')}.`);
  if (action) sentences.push(`A custom API token needs the permission \`${action}\`.`);
  if (permission) sentences.push(`An administrator needs the permission \`${permission}\`.`);
  for (const name of limits) sentences.push(`At most ${LIMITS[name].points} in ${LIMITS[name].seconds} seconds from one address.`);
  if (files) sentences.push(filesSentence(files));
  return sentences.join(' ');
}

const wordsOfGround = (ground: Ground): string => (Object.hasOwn(GROUNDS, ground) ? GROUNDS[ground as keyof typeof GROUNDS] : `the right \`${ground}\``);

function parametersOf(endpoint: Endpoint, path: string, schemas: Schemas): Parameter[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']): Parameter => {
    const schema = endpoint.params?.shape[name] as z.ZodType | undefined;
    if (!schema) throw new Error(`${endpoint.name} does not say what ${name} is`);
    return { name, in: 'path', required: true, schema: schemas.of(schema) };
  });
  const inQuery = Object.entries((endpoint.query?.shape ?? {}) as Record<string, z.ZodType>).map(([name, schema]): Parameter => {
    const required = !schema.safeParse(undefined).success;
    return { name, in: 'query', ...(required && { required }), schema: schemas.of(schema) };
  });
  const headers: Parameter[] = [];
  if (endpoint.ifMatch) {
    headers.push({ name: 'If-Match', in: 'header', required: endpoint.ifMatch === 'required', description: 'The version that the change is based on.', schema: { type: 'string' } });
  }
  if (endpoint.idempotent) headers.push(IDEMPOTENCY_KEY);
  return [...inPath, ...inQuery, ...headers];
}

function answerOf(endpoint: Endpoint, schemas: Schemas): Response {
  if (endpoint.status === 204) return { description: 'Done; there is nothing to tell.' };
  if (endpoint.bytes) return { description: endpoint.summary, content: { [endpoint.bytes]: { schema: {} } } };
  const listed: Schema = endpoint.response ? schemas.of(endpoint.response) : { type: 'object' };
  const schema: Schema = endpoint.bare ? listed : { type: 'object', required: ['data'], properties: { data: listed } };
  const replayed = endpoint.idempotent && {
    headers: { 'Idempotent-Replayed': { description: '`true` where this answer was given before.', schema: { type: 'string', enum: ['true'] } as Schema } },
  };
  return { description: endpoint.summary, ...replayed, content: { [JSON_TYPE]: { schema } } };
}

/** What an endpoint says it refuses, and what its declaration makes the builder refuse. */
function refusalsOf(endpoint: Endpoint): Set<RefusalCode> {
  const { who } = endpoint;
  const codes = new Set<RefusalCode>([...(endpoint.refusals ?? []), 'input.unknownParameter', ...EVERYWHERE]);
  if (endpoint.limits?.length) codes.add('rate.limited');
  if (!who.includes('anonymous')) codes.add('auth.required').add('notFound');
  if (endpoint.authority) codes.add('level.missing').add('right.missing');
  if (endpoint.permission || (who.includes('apiToken') && !who.includes('anonymous'))) codes.add('right.missing');
  if (endpoint.params) codes.add('notFound');
  if (endpoint.body || endpoint.query) codes.add('input.invalid');
  if (endpoint.files) codes.add('file.type').add('file.tooLarge').add('file.tooMany').add('file.broken').add('input.tooLarge').add('input.invalid');
  if (endpoint.files && acceptedFor(endpoint.files).least > 0) codes.add('file.missing');
  if (endpoint.idempotent) codes.add('idempotency.keyInvalid').add('idempotency.reused');
  if (endpoint.ifMatch === 'required') codes.add('precondition.missing').add('input.invalid');
  return codes;
}
