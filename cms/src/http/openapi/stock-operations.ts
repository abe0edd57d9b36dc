import type { Core } from '@strapi/strapi';
import type { RefusalCode } from '../../domain/refusal';
import type { StockType } from '../stock-rest';
import { IDEMPOTENCY_KEY, SECURITY } from './endpoint-operation';
import { EVERYWHERE, type RefusalResponses } from './refusals';
import type { Schemas } from './schemas';
import { JSON_TYPE, type Operation, type Parameter, type PlacedOperation, type Response, type Schema } from './shapes';
import { answerSchema, filtersSchema, inputSchema } from './stock-schemas';

const ID: Parameter = { name: 'id', in: 'path', required: true, description: 'The document id.', schema: { type: 'string' } };
const ETAG = { ETag: { description: 'The version, for `If-Match`.', schema: { type: 'string' } as Schema } };
const IF_MATCH: Parameter = { name: 'If-Match', in: 'header', description: 'Changes nothing unless this is still the version.', schema: { type: 'string' } };

/** Refusals of what is read, and of what is written through a recorded type's door. */
const READING: RefusalCode[] = ['auth.required', 'right.missing', 'input.invalid', 'input.unknownParameter', ...EVERYWHERE];
const WRITING: Record<StockType['plural'], RefusalCode[]> = {
  cases: ['case.numberTaken', 'case.state', 'case.tasksOpen', 'case.taskStarted', 'case.decision'],
  contacts: ['contact.mobileInvalid'],
  tasks: ['task.state', 'task.needs', 'task.mainInspectionTaken', 'task.noInspection', 'case.state'],
  documents: ['case.state'],
  invoices: ['invoice.state', 'invoice.numberTaken', 'case.state'],
};

const singular = (plural: string): string => plural.replace(/s$/, '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The four stock operations of a type. There is no DELETE: what has been recorded stays. */
export function stockOperations(strapi: Core.Strapi, type: StockType, schemas: Schemas, refusals: RefusalResponses): PlacedOperation[] {
  const { uid, plural } = type;
  const one = singular(plural);
  const name = `Stock${capital(one)}`;
  const answer = schemas.add(name, answerSchema(strapi, type, schemas));
  const creation = schemas.add(`${name}Creation`, inputSchema(strapi, type, 'create', schemas));
  const change = schemas.add(`${name}Change`, inputSchema(strapi, type, 'update', schemas));
  const filters = filtersSchema(type, `${name}Filters`, schemas);
  const path = `/api/${plural}`;
  const answered = (description: string, headers?: Response['headers']): Response => ({
    description,
    ...(headers && { headers }),
    content: { [JSON_TYPE]: { schema: { type: 'object', required: ['data', 'meta'], properties: { data: answer, meta: { type: 'object' } } } } },
  });
  const taken = (schema: Schema): Operation['requestBody'] => ({
    required: true,
    content: { [JSON_TYPE]: { schema: { type: 'object', required: ['data'], properties: { data: schema } } } },
  });
  const operation = (action: string, operationId: string, summary: string, rest: Pick<Operation, 'parameters' | 'requestBody' | 'responses'>): Operation => ({
    operationId,
    tags: [`stock REST: ${plural}`],
    summary,
    description: `For API tokens, within the portals of the token. A custom token needs the permission \`${uid}.${action}\`.`,
    security: [{ [SECURITY.apiToken]: [] }],
    ...rest,
    'x-portico': { who: ['apiToken'], action: `${uid}.${action}` },
  });
  const writing = WRITING[plural] ?? [];
  return [
    {
      method: 'GET',
      path,
      operation: operation('find', `list${capital(plural)}`, `The ${plural} of the token’s portals.`, {
        parameters: [filtersParameter(filters), ...picking(type), sorting(type), PAGINATION],
        responses: { 200: { description: `One page of ${plural}.`, content: { [JSON_TYPE]: { schema: listSchema(answer) } } }, ...refusals.of(READING) },
      }),
    },
    {
      method: 'GET',
      path: `${path}/:id`,
      operation: operation('findOne', `read${capital(one)}`, `One ${one}.`, {
        parameters: [ID, ...picking(type)],
        responses: { 200: answered(`The ${one}.`, ETAG), ...refusals.of([...READING, 'notFound']) },
      }),
    },
    {
      method: 'POST',
      path,
      operation: operation('create', `create${capital(one)}`, `Makes a ${one}. What that means happens as if by a command: events, links, mails.`, {
        parameters: [IDEMPOTENCY_KEY],
        requestBody: taken(creation),
        responses: { 201: answered(`The new ${one}.`), ...refusals.of([...READING, ...writing, 'relation.unknown', 'idempotency.keyInvalid', 'idempotency.reused']) },
      }),
    },
    {
      method: 'PUT',
      path: `${path}/:id`,
      operation: operation('update', `update${capital(one)}`, `Changes a ${one}: facts freely, states only as the commands lead.`, {
        parameters: [ID, IF_MATCH],
        requestBody: taken(change),
        responses: { 200: answered(`The changed ${one}.`), ...refusals.of([...READING, ...writing, 'notFound', 'relation.unknown', 'relation.fixed', 'precondition.failed']) },
      }),
    },
  ];
}

const filtersParameter = (schema: Schema): Parameter => ({
  name: 'filters',
  in: 'query',
  style: 'deepObject',
  explode: true,
  description: 'Strapi’s filters, nested in brackets: `filters[status][$eq]=open`, `filters[$or][0][city][$eq]=Oslo`. Only what the schema lists.',
  schema,
});

const ownNames = ({ allowed }: StockType): string[] => ['id', 'documentId', 'createdAt', 'updatedAt', ...allowed.fields];

function picking(type: StockType): Parameter[] {
  const relations = Object.entries(type.allowed.relations);
  const listed = relations.map(([name, fields]) => `\`${name}\` (${fields.join(', ')})`).join(', ');
  return [
    { name: 'fields', in: 'query', style: 'deepObject', explode: true, description: 'Attributes to answer: `fields[0]=title`.', schema: { type: 'array', items: { type: 'string', enum: ownNames(type) } } },
    {
      name: 'populate',
      in: 'query',
      style: 'deepObject',
      explode: true,
      description: `Relations to answer: \`populate=*\`, \`populate[0]=name\` or \`populate[name][fields][0]=…\`. There are: ${listed}.`,
      schema: {
        anyOf: [
          { type: 'string' },
          { type: 'array', items: { type: 'string', enum: relations.map(([name]) => name) } },
          {
            type: 'object',
            properties: Object.fromEntries(relations.map(([name, fields]) => [name, pickedSchema(fields)])),
            additionalProperties: false,
          },
        ],
      },
    },
  ];
}

const pickedSchema = (fields: readonly string[]): Schema => ({
  anyOf: [
    { type: 'string' },
    { type: 'object', properties: { fields: { type: 'array', items: { type: 'string', enum: [...fields] } } }, additionalProperties: false },
  ],
});

const sorting = (type: StockType): Parameter => ({
  name: 'sort',
  in: 'query',
  style: 'deepObject',
  explode: true,
  description: `\`sort=createdAt:desc\` or \`sort[0]=…\`, by ${ownNames(type).join(', ')}, or by a listed attribute of a relation: \`sort=${Object.keys(type.allowed.relations)[0]}.${Object.values(type.allowed.relations)[0]?.[0]}\`.`,
  schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
});

const count: Schema = { type: 'integer', minimum: 0 };

const PAGINATION: Parameter = {
  name: 'pagination',
  in: 'query',
  style: 'deepObject',
  explode: true,
  description: 'By page (`page`, `pageSize`) or by place (`start`, `limit`); `withCount=false` spares the counting.',
  schema: {
    type: 'object',
    properties: { page: { type: 'integer', minimum: 1 }, pageSize: { type: 'integer', minimum: 1, maximum: 100, default: 25 }, start: count, limit: { type: 'integer', minimum: 1, maximum: 100, default: 25 }, withCount: { type: 'boolean', default: true } },
    additionalProperties: false,
  },
};

const listSchema = (answer: Schema): Schema => ({
  type: 'object',
  required: ['data', 'meta'],
  properties: {
    data: { type: 'array', items: answer },
    meta: {
      type: 'object',
      properties: {
        pagination: { type: 'object', properties: { page: count, pageSize: count, pageCount: count, start: count, limit: count, total: count } },
      },
    },
  },
});

