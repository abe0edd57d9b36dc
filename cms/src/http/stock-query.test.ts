import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../domain/refusal';
import { allowedQuery, type AllowedPaths } from './stock-query';

const tasks: AllowedPaths = {
  fields: ['title', 'status', 'meetingAt'],
  relations: { case: ['number', 'title'], responsible: ['name', 'email'] },
};

function codeOf(query: Record<string, unknown>): string | null {
  try {
    allowedQuery(query, tasks);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const OPEN = ['id', 'documentId', 'createdAt', 'updatedAt', 'title', 'status', 'meetingAt', 'case', 'responsible', 'case.id', 'case.documentId', 'case.number', 'case.title', 'responsible.id', 'responsible.documentId', 'responsible.name', 'responsible.email'];
const word = fc.oneof(
  fc.constantFrom('title', 'case', 'responsible', 'portal', 'password', 'number', 'name', 'office', 'members', 'id', 'createdBy', 'resetPasswordToken', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '0'),
  fc.string({ minLength: 1 }).filter((name) => !name.startsWith('$') && !name.includes('.')),
);
const anyPath = fc.array(word, { minLength: 1, maxLength: 4 });
const closedPath = anyPath.filter((path) => !OPEN.includes(path.join('.')));
const openPath = fc.constantFrom(...OPEN).map((path) => path.split('.'));
const operator = fc.constantFrom('$eq', '$eqi', '$ne', '$in', '$notIn', '$gt', '$lte', '$null', '$contains', '$startsWith', '$between');
const group = fc.constantFrom('$and', '$or', '$not');

/** `{ [name]: value }` by definition, so that `__proto__` and its like are keys as any other. */
const entry = (name: string, value: unknown): Record<string, unknown> => Object.fromEntries([[name, value]]);

/** A condition on a path, with groups around and between its steps, as a caller may nest them; Strapi knows `$not` between them only before operators. */
const filterOn = (path: fc.Arbitrary<string[]>) =>
  fc.tuple(path, fc.option(operator), fc.array(fc.option(group, { freq: 2 }), { minLength: 6, maxLength: 6 })).map(([steps, compare, groups]) => {
    let filter: unknown = compare ? { [compare]: compare === '$between' ? ['x', 'y'] : 'x' } : 'x';
    [...steps].reverse().forEach((step, index) => {
      filter = entry(step, filter);
      const around = groups[index];
      const between = index < steps.length - 1;
      if (around && !(between && around === '$not')) filter = { [around]: around === '$not' ? filter : [filter] };
    });
    return filter as Record<string, unknown>;
  });

describe('PF-06 filters', () => {
  it('a field under $not within a relation is refused, where Strapi would fail; operators are let through', () => {
    expect(codeOf({ filters: { case: { $not: { title: 'x' } } } })).toBe('input.unknownParameter');
    expect(allowedQuery({ filters: { title: { $not: { $eq: 'x' } } } }, tasks)).toEqual({ filters: { title: { $not: { $eq: 'x' } } } });
  });

  it('on any path outside the list are refused, however deep', () => {
    fc.assert(
      fc.property(filterOn(closedPath), filterOn(openPath), group, (closed, open, around) => {
        expect(codeOf({ filters: closed })).toBe('input.unknownParameter');
        expect(codeOf({ filters: { [around]: [open, closed] } })).toBe('input.unknownParameter');
      }),
      { numRuns: 2000 },
    );
  });

  it('on the listed paths are let through as they are', () => {
    fc.assert(
      fc.property(filterOn(openPath), (filters) => {
        expect(allowedQuery({ filters }, tasks)).toEqual({ filters });
      }),
      { numRuns: 1000 },
    );
  });

  it('compare with values only: what an operator holds is no way to other paths', () => {
    fc.assert(
      fc.property(openPath, operator, closedPath, (open, compare, closed) => {
        const inside = closed.reduceRight<unknown>((value, step) => entry(step, value), 'x');
        for (const held of [inside, [inside], { $not: inside }, { $and: [inside] }]) {
          const filters = open.reduceRight<unknown>((value, step) => entry(step, value), { [compare]: held });
          expect(codeOf({ filters })).toBe('input.unknownParameter');
        }
      }),
    );
  });

  it.each([
    [{ $AND: [{ title: 'x' }] }],
    [{ responsible: { $AND: [{ password: 'x' }] } }],
    [{ $eq: 'x' }],
    [{ 'responsible.password': 'x' }],
    [{ responsible: [{ password: { $startsWith: 'a' } }] }],
    [[{ portal: 1 }]],
    [{ portal: null }],
    [{ title: { $between: 'x' } }],
    [{ id: { $gt: '1e999' } }],
    [{ id: { $in: ['1', '-1e999'] } }],
    [{ title: { $between: ['x', 'y', 'z'] } }],
    [JSON.parse('{"__proto__":{"password":"x"}}')],
  ])('%j is refused', (filters: unknown) => {
    expect(codeOf({ filters })).toBe('input.unknownParameter');
  });
});

describe('PF-06 sort and fields', () => {
  it.each([['title'], ['title:desc'], ['title:asc,status:desc'], [['title', 'case.number:asc']], [{ title: 'asc' }], [{ case: { number: 'desc' } }], ['responsible.email']])('sort %j is open', (sort) => {
    expect(codeOf({ sort })).toBeNull();
  });

  it.each([['responsible.password'], ['title,portal'], ['title:sideways'], ['title:asc:desc'], [{ title: 'sideways' }], [['title', 'responsible.password:desc']], [{ responsible: { password: 'asc' } }], ['case.portal.key'], ['constructor'], ['']])('sort %j is refused', (sort) => {
    expect(codeOf({ sort })).toBe('input.unknownParameter');
  });

  it('sort by any other path is refused', () => {
    fc.assert(
      fc.property(closedPath.filter((path) => !/[,:]|^\s|\s$/.test(path.join('.'))), (path) => {
        const nested = path.slice(0, -1).reduceRight<unknown>((value, step) => entry(step, value), entry(path.at(-1) ?? '', 'asc'));
        expect(codeOf({ sort: path.join('.') })).toBe('input.unknownParameter');
        expect(codeOf({ sort: [path.join('.')] })).toBe('input.unknownParameter');
        expect(codeOf({ sort: nested })).toBe('input.unknownParameter');
      }),
    );
  });

  it.each([['title', null], ['title,status,id', null], [['title', 'createdAt'], null], ['password', 'input.unknownParameter'], [['title', 'case'], 'input.unknownParameter'], ['*', 'input.unknownParameter'], [{ title: true }, 'input.invalid'], [7, 'input.invalid']])('fields %j: %s', (fields, code) => {
    expect(codeOf({ fields })).toBe(code);
  });
});

describe('PF-06 populate', () => {
  const answered = (populate: unknown) => allowedQuery({ populate }, tasks).populate;
  const all = { case: { fields: ['number', 'title'] }, responsible: { fields: ['name', 'email'] } };

  it.each([
    ['*', all],
    [['*'], all],
    ['responsible', { responsible: all.responsible }],
    ['case,responsible', all],
    [['case', 'responsible'], all],
    [{ case: true }, { case: all.case }],
    [{ case: { fields: ['number'] } }, { case: { fields: ['number'] } }],
    [{ case: { fields: 'number,documentId' } }, { case: { fields: ['number', 'documentId'] } }],
    [{ case: { fields: '*' } }, { case: all.case }],
  ])('%j is written out', (populate, expected) => {
    expect(answered(populate)).toEqual(expected);
  });

  it.each([['portal'], ['deep'], ['case.portal'], ['constructor'], [['case', 'office']], [{ office: true }], [{ toString: true }], [{ case: { populate: '*' } }], [{ case: { populate: { portal: true } } }], [{ case: { filters: { number: 'x' } } }], [{ case: { sort: 'number' } }], [{ case: { on: {} } }], [{ case: { fields: ['damageNote'] } }], [{ responsible: { fields: 'password' } }], [{ case: ['portal'] }]])('%j is refused', (populate) => {
    expect(codeOf({ populate })).toBe('input.unknownParameter');
  });

  it('never answers more of a relation than is listed', () => {
    const wanted = fc.oneof(fc.boolean(), fc.string(), fc.record({ fields: fc.array(word) }), fc.dictionary(fc.string(), fc.anything()), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.oneof(word, fc.constant('*')), wanted), fc.array(fc.oneof(word, fc.anything())), fc.anything()), (populate) => {
        let result: unknown;
        try {
          result = answered(populate);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          return;
        }
        for (const [relation, { fields }] of Object.entries((result ?? {}) as Record<string, { fields: string[] }>)) {
          expect(Object.keys(tasks.relations)).toContain(relation);
          expect([...(tasks.relations[relation] ?? []), 'documentId']).toEqual(expect.arrayContaining(fields));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('PF-07 an unknown parameter', () => {
  it.each(['status', 'locale', '_q', 'publicationState', 'where', 'constructor', 'Filters'])('%s is refused', (name) => {
    expect(codeOf(entry(name, 'x'))).toBe('input.unknownParameter');
  });

  it('but a page is none', () => {
    const query = { pagination: { page: '2', pageSize: '50' } };
    expect(allowedQuery(query, tasks)).toEqual(query);
  });
});
