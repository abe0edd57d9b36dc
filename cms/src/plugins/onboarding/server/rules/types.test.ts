import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeDifferences } from './differences';
import type { DossierType, Step } from './dossier-type';
import { CREATE_NEW_USER as shipped } from './shipped';
import { readTypes, typesInUse } from './types';

const step = (key: string, part: Partial<Step> = {}): Step => ({ ...(shipped.steps[2] as Step), key, texts: { en: { title: key, text: key } }, ...part });
const type = (key: string, steps: Step[], name = key): DossierType => ({ key, names: { en: name }, steps });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => step(key)) as [Step, Step, Step, Step];

describe('OB-04 dossier types of an office', () => {
  it('are the one that is shipped until others are saved', () => {
    expect(readTypes(null).types).toEqual([shipped]);
    expect(readTypes('{"types":[]}').types).toEqual([]);
  });

  const before = { types: [type('one', [a, b, c, d]), type('two', [a])] };
  const on = (key: string) => ({ step: key, titles: { en: key } });
  it.each<[string, DossierType[], object[]]>([
    ['nothing', before.types, []],
    ['the order of types says nothing', [...before.types].reverse(), []],
    ['a type more, and one less', [before.types[0] as DossierType, type('three', [a])], [{ what: 'added', type: 'three', names: { en: 'three' } }, { what: 'removed', type: 'two', names: { en: 'two' } }]],
    ['a name', [type('one', [a, b, c, d], 'First'), type('two', [a])], [{ what: 'changed', type: 'one', names: { en: 'First' }, renamed: true, steps: [] }]],
    ['a step more, and one less', [type('one', [a, step('e'), b, c]), type('two', [a])], [{ what: 'changed', type: 'one', names: { en: 'one' }, renamed: false, steps: [{ what: 'added', ...on('e') }, { what: 'removed', ...on('d') }] }]],
    ['one step that goes to the front', [type('one', [d, a, b, c]), type('two', [a])], [{ what: 'changed', type: 'one', names: { en: 'one' }, renamed: false, steps: [{ what: 'moved', ...on('d') }] }]],
    ['what a step says and waits for', [type('one', [a, step('b', { stuckAfterDays: 2, reminder: null }), c, d]), type('two', [a])], [{ what: 'changed', type: 'one', names: { en: 'one' }, renamed: false, steps: [{ what: 'changed', ...on('b'), parts: ['reminder', 'stuckAfterDays'] }] }]],
  ])('differ in: %s', (_what, types, differences) => {
    expect(typeDifferences(before, { types })).toEqual(differences);
  });

  it('differ in nothing exactly where they are the same', () => {
    const keys = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 });
    fc.assert(fc.property(keys, keys, (one, other) => {
      const [from, to] = [one, other].map((order) => ({ types: [type('one', order.map((key) => step(key)))] })) as [typeof before, typeof before];
      const [difference] = typeDifferences(from, to);
      expect(difference === undefined).toBe(JSON.stringify(one) === JSON.stringify(other));
      if (difference?.what !== 'changed') return;
      const named = (what: string) => difference.steps.filter((changed) => changed.what === what).map((changed) => changed.step);
      const stayed = other.filter((key) => !named('moved').includes(key) && !named('added').includes(key));
      expect(one.filter((key) => stayed.includes(key))).toEqual(stayed);
      expect(named('removed').sort()).toEqual(one.filter((key) => !other.includes(key)).sort());
    }));
  });

  it('are shown with the steps and types that open dossiers still go on by', () => {
    const older = type('one', [a, step('x'), b], 'Older');
    const gone = type('gone', [c]);
    expect(typesInUse([type('one', [a, b])], [gone, older, type('one', [step('x'), step('y')])])).toEqual([
      { type: type('one', [a, b, step('x'), step('y')]), onOffer: true },
      { type: gone, onOffer: false },
    ]);
  });
});
