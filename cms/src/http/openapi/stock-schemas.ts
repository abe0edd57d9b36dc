import type { Core } from '@strapi/strapi';
import type { StockType } from '../stock-rest';
import { schemaRef, type Schemas } from './schemas';
import type { Schema } from './shapes';

export interface Attribute {
  type: string;
  required?: boolean;
  default?: unknown;
  enum?: string[];
  maxLength?: number;
  minLength?: number;
  min?: number | string;
  max?: number | string;
  regex?: string;
  relation?: string;
  target?: string;
}

/** The attributes of a content type as REST consumers meet them. */
function attributesOf(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  return strapi.contentType(uid as StockType['uid']).attributes as unknown as Record<string, Attribute>;
}

const TYPES: Record<string, Schema> = {
  string: { type: 'string' },
  text: { type: 'string' },
  email: { type: 'string', format: 'email' },
  enumeration: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  // Strapi answers them as words, so that no reader loses digits.
  biginteger: { type: 'string', pattern: '^-?\\d+$' },
  float: { type: 'number' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  json: {},
};

function valueOf(attribute: Attribute): Schema {
  const type = TYPES[attribute.type];
  if (!type) throw new Error(`No schema is known for attributes of type ${attribute.type}`);
  return {
    ...type,
    ...(attribute.enum && { enum: attribute.enum }),
    ...(attribute.minLength !== undefined && { minLength: attribute.minLength }),
    ...(attribute.maxLength !== undefined && { maxLength: attribute.maxLength }),
    ...(typeof attribute.min === 'number' && { minimum: attribute.min }),
    ...(typeof attribute.max === 'number' && { maximum: attribute.max }),
    ...(attribute.regex && { pattern: attribute.regex }),
  };
}

function orNull(schema: Schema): Schema {
  if (schema.enum) return { anyOf: [schema, { type: 'null' }] };
  return typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
}

/** As it is answered: what is not required may be null. */
const answered = (attribute: Attribute): Schema => (attribute.required ? valueOf(attribute) : orNull(valueOf(attribute)));

/** The fields of a type; JSON is described by the schema that it is held to. */
function fieldsOf(attributes: Record<string, Attribute>, { allowed, json = {} }: StockType, schemas: Schemas): [string, Schema][] {
  return allowed.fields.map((name) => {
    const shape = json[name];
    return [name, shape ? { anyOf: [schemas.of(shape), { type: 'null' }] } : answered(attribute(attributes, name))];
  });
}

const IDENTITY: Record<string, Schema> = { id: { type: 'integer' }, documentId: { type: 'string' } };
const INSTANTS: Record<string, Schema> = { createdAt: { type: 'string', format: 'date-time' }, updatedAt: { type: 'string', format: 'date-time' } };

const attribute = (attributes: Record<string, Attribute>, name: string): Attribute => {
  const found = attributes[name];
  if (!found) throw new Error(`There is no attribute ${name}`);
  return found;
};

/** What a stock type answers: its attributes, and each relation where `populate` names it. */
export function answerSchema(strapi: Core.Strapi, type: StockType, schemas: Schemas): Schema {
  const { uid, allowed } = type;
  const attributes = attributesOf(strapi, uid);
  const fields = Object.fromEntries(fieldsOf(attributes, type, schemas));
  const relations = Object.fromEntries(
    Object.entries(allowed.relations).map(([name, picked]) => [name, relatedSchema(strapi, attribute(attributes, name).target ?? '', picked)]),
  );
  return {
    type: 'object',
    description: '`fields` picks among the attributes; a relation is there when `populate` names it.',
    required: ['id', 'documentId'],
    properties: { ...IDENTITY, ...fields, ...INSTANTS, publishedAt: { type: ['string', 'null'], format: 'date-time' }, ...relations },
  };
}

function relatedSchema(strapi: Core.Strapi, target: string, picked: readonly string[]): Schema {
  const attributes = attributesOf(strapi, target);
  const fields = Object.fromEntries(picked.map((name) => [name, answered(attribute(attributes, name))]));
  return { type: ['object', 'null'], required: ['id', 'documentId'], properties: { ...IDENTITY, ...fields } };
}

/** What a stock type takes. An update takes any part of it. */
export function inputSchema(strapi: Core.Strapi, type: StockType, use: 'create' | 'update', schemas: Schemas): Schema {
  const { uid, allowed } = type;
  const attributes = attributesOf(strapi, uid);
  const values = allowed.fields.map((name) => [name, attribute(attributes, name)] as const);
  const required = use === 'create' ? values.filter(([, { required, default: given }]) => required && given === undefined).map(([name]) => name) : [];
  if (use === 'create' && 'case' in allowed.relations) required.push('case');
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: {
      ...Object.fromEntries(fieldsOf(attributes, type, schemas)),
      ...Object.fromEntries(Object.keys(allowed.relations).map((name) => [name, schemaRef('Relation')])),
    },
    additionalProperties: false,
  };
}

/** A relation as Strapi takes it. */
export const RELATION: Schema = {
  description: 'A document id, or one connected; null takes the relation away.',
  anyOf: [
    { type: 'string' },
    { type: 'null' },
    { type: 'object', required: ['connect'], properties: { connect: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'object', required: ['documentId'], properties: { documentId: { type: 'string' } } }] } } } },
    { type: 'object', required: ['set'], properties: { set: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'object', required: ['documentId'], properties: { documentId: { type: 'string' } } }] } } } },
  ],
};

const OPERATORS = ['$eq', '$eqi', '$ne', '$nei', '$lt', '$lte', '$gt', '$gte', '$in', '$notIn', '$contains', '$notContains', '$containsi', '$notContainsi', '$null', '$notNull', '$between', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi'];

/** One condition of `filters`: a value, or Strapi's operators. */
export const CONDITION: Schema = {
  anyOf: [
    { type: 'string' },
    { type: 'object', properties: Object.fromEntries(OPERATORS.map((name) => [name, {}])), additionalProperties: false },
  ],
};

/** What `filters` may name of a type. */
export function filtersSchema({ allowed }: StockType, name: string, schemas: Schemas): Schema {
  const conditions = (names: readonly string[]) => Object.fromEntries(names.map((one) => [one, schemaRef('Condition')]));
  const list: Schema = { type: 'array', items: schemaRef(name) };
  return schemas.add(name, {
    type: 'object',
    properties: {
      ...conditions(['id', 'documentId', 'createdAt', 'updatedAt', ...allowed.fields]),
      ...Object.fromEntries(
        Object.entries(allowed.relations).map(([relation, picked]) => [
          relation,
          { type: 'object', properties: conditions(['id', 'documentId', ...picked]), additionalProperties: false },
        ]),
      ),
      $and: list,
      $or: list,
      $not: schemaRef(name),
    },
    additionalProperties: false,
  });
}
