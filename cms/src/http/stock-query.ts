import { Refusal } from '../domain/refusal';

/** What REST consumers may name of a type in `filters`, `sort`, `fields` and `populate`; anything else is 400 (PF-06). */
export interface AllowedPaths {
  /** Attributes of the type itself. */
  fields: readonly string[];
  /** Relations and media, each with the attributes of its target that may be filtered by or picked. */
  relations: Readonly<Record<string, readonly string[]>>;
  /** Fields that are read, but written only by the product itself. */
  readOnly?: readonly string[];
}

type Query = Record<string, unknown>;

const PARAMETERS = new Set(['filters', 'sort', 'fields', 'populate', 'pagination']);
const GROUPS = new Set(['$and', '$or', '$not']);
const STANDARD = ['id', 'documentId', 'createdAt', 'updatedAt'];

/** Throws for what is outside the list; answers the query with `populate=*` written out. */
export function allowedQuery(query: Query, allowed: AllowedPaths): Query {
  const unknown = Object.keys(query).filter((name) => !PARAMETERS.has(name));
  if (unknown.length) throw refusal(unknown);
  const paths = [...pathsOfFilters(query.filters), ...pathsOfSort(query.sort)];
  const wrong = paths.filter((path) => !mayName(path, allowed));
  const fields = asList(query.fields).filter((field) => !isOwn(field, allowed));
  if (wrong.length || fields.length) throw refusal([...wrong, ...fields]);
  return query.populate === undefined ? query : { ...query, populate: allowedPopulate(query.populate, allowed) };
}

const refusal = (paths: string[]) =>
  new Refusal('input.unknownParameter', { findings: paths.map((path) => ({ path: `query.${path}`, message: 'This is not open to REST consumers.' })) });

const isOwn = (field: string, allowed: AllowedPaths) => STANDARD.includes(field) || allowed.fields.includes(field);

/** The open attributes of a relation's target. Own properties only: `constructor` is no relation. */
const relationOf = (name: string, allowed: AllowedPaths) => (Object.hasOwn(allowed.relations, name) ? allowed.relations[name] : undefined);

function mayName(path: string, allowed: AllowedPaths): boolean {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return isOwn(first, allowed) || relationOf(first, allowed) !== undefined;
  const target = relationOf(first, allowed);
  return rest.length === 1 && target !== undefined && (['id', 'documentId'].includes(rest[0] ?? '') || target.includes(rest[0] ?? ''));
}

function pathsOfFilters(filters: unknown, prefix = ''): string[] {
  if (Array.isArray(filters)) return filters.flatMap((item) => pathsOfFilters(item, prefix));
  if (filters === undefined) return [];
  if (!filters || typeof filters !== 'object') return [prefix || 'filters'];
  return Object.entries(filters).flatMap(([key, value]) => {
    if (GROUPS.has(key)) return prefix && key === '$not' && namesFields(value) ? [`${prefix}.${key}`] : pathsOfFilters(value, prefix);
    const path = prefix ? `${prefix}.${key}` : key;
    if (key.startsWith('$')) return prefix && isOperand(key, value) ? [prefix] : [path];
    return pathsOfFilters(value, path);
  });
}

/** Within a relation `$not` holds operators only: Strapi fails at a field there. */
function namesFields(group: unknown): boolean {
  const groups: unknown[] = Array.isArray(group) ? group : [group];
  return groups.some((item) => item !== null && typeof item === 'object' && Object.keys(item).some((key) => !key.startsWith('$')));
}

/** What an operator compares with: a value or a list of values, of two where something lies between. Strapi would read an object as further filters. */
function isOperand(operator: string, value: unknown): boolean {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return (operator !== '$between' || values.length === 2) && values.every((item) => item === null || (typeof item !== 'object' && !isBeyondNumbers(item)));
}

/** Strapi makes a number of it that no database can be asked for. */
function isBeyondNumbers(item: unknown): boolean {
  return Math.abs(Number(item)) === Infinity;
}

function pathsOfSort(sort: unknown): string[] {
  if (sort && typeof sort === 'object' && !Array.isArray(sort)) {
    return Object.entries(sort).flatMap(([key, value]) =>
      value && typeof value === 'object' ? pathsOfSort(value).map((path) => `${key}.${path}`) : [sortedPath(`${key}:${String(value)}`)],
    );
  }
  return asList(sort).map(sortedPath);
}

/** The path that is sorted by; with a direction that there is not, it is none. */
const sortedPath = (entry: string): string => /^([^:]*)(?::(?:asc|desc))?$/i.exec(entry)?.[1] ?? entry;

function asList(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(asList);
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  throw new Refusal('input.invalid');
}

function allowedPopulate(populate: unknown, allowed: AllowedPaths): Record<string, true | { fields: string[] }> {
  const names = typeof populate === 'object' && !Array.isArray(populate) && populate ? Object.entries(populate) : asList(populate).map((name): [string, unknown] => [name, true]);
  const result: Record<string, true | { fields: string[] }> = {};
  for (const [name, wanted] of names) {
    if (name === '*') {
      for (const relation of Object.keys(allowed.relations)) result[relation] = { fields: [...(allowed.relations[relation] ?? [])] };
      continue;
    }
    const target = relationOf(name, allowed);
    if (!target) throw refusal([`populate.${name}`]);
    result[name] = { fields: fieldsOf(name, wanted, target) };
  }
  return result;
}

/** Of a relation only the listed attributes are ever answered, whether or not the request picks among them. */
function fieldsOf(name: string, wanted: unknown, target: readonly string[]): string[] {
  if (!wanted || typeof wanted !== 'object') return [...target];
  const { fields, ...others } = wanted as { fields?: unknown };
  if (Object.keys(others).length) throw refusal(Object.keys(others).map((key) => `populate.${name}.${key}`));
  const picked = fields === undefined || fields === '*' ? [...target] : asList(fields);
  const wrong = picked.filter((field) => !target.includes(field) && field !== 'documentId');
  if (wrong.length) throw refusal(wrong.map((field) => `populate.${name}.${field}`));
  return picked;
}
