import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierTypeSchema, type DossierType, type Step } from './dossier-type';
import { actorsOf, factsOf, freeKey, keyFrom, newStep, newType, spokenIn, waitingFor, withActor, withCopyOf, withMoved, withStep } from './drafting';
import { typeFindings } from './findings';
import { STEP_KINDS, type StepKind } from './kinds';
import { CREATE_NEW_USER as shipped } from './shipped';

const kind = fc.constantFrom(...STEP_KINDS);
const words = { title: 'Title', text: 'Text' };
const written = (step: Step, languages: readonly string[]): Step => ({ ...step, texts: Object.fromEntries(languages.map((language) => [language, words])) });
const bare = newType('annual', 'Annual accounts', 'nl', words);

describe('OB-04 what the page of dossier types makes', () => {
  it('a new type closes and is one as it stands', () => {
    expect(dossierTypeSchema.safeParse(bare).success).toBe(true);
    expect(typeFindings([bare])).toEqual([]);
  });

  it('steps of whatever kind, once written, make a type that can be saved', () => {
    const added = fc.array(kind.filter((one) => one !== 'close'), { maxLength: 10 });
    fc.assert(fc.property(added, (kinds) => {
      const type = kinds.reduce((before: DossierType, one) => withStep(before, written(newStep(before, one), ['nl'])), bare);
      expect(dossierTypeSchema.safeParse(type).success).toBe(true);
      expect(typeFindings([type])).toEqual([]);
      expect(type.steps.map((step) => step.kind)).toEqual([...kinds, 'close']);
    }));
  });

  it('another who acts brings about nothing of somebody else’s, and waiting for something sends what it takes', () => {
    fc.assert(fc.property(kind, fc.nat(2), fc.nat(7), (of: StepKind, who, what) => {
      const actors = actorsOf(of);
      const step = withActor(written(newStep(bare, of), ['nl']), actors[who % actors.length] ?? 'system');
      const facts = factsOf(step.actor);
      const fact = facts[what % facts.length];
      const waiting = fact && of !== 'close' ? waitingFor(step, fact, true) : step;
      const found = typeFindings([withStep(bare, { ...waiting, key: 'tried' })]).map(({ code }) => code);
      expect(found.filter((code) => code === 'otherActor' || code === 'nothingBrings')).toEqual([]);
      if (fact && of !== 'close') expect(waitingFor(waiting, fact, false).completes).not.toContain(fact);
    }));
  });

  it('moving, and moving back, changes nothing; the ends stay ends', () => {
    fc.assert(fc.property(fc.constantFrom(...shipped.steps.map(({ key }) => key)), fc.constantFrom(1 as const, -1 as const), (key, by) => {
      const moved = withMoved(shipped, key, by);
      const place = shipped.steps.findIndex((step) => step.key === key);
      const isEnd = place + by < 0 || place + by >= shipped.steps.length;
      expect(moved.steps[isEnd ? place : place + by]?.key).toBe(key);
      if (!isEnd) expect(withMoved(moved, key, by === 1 ? -1 : 1)).toEqual(shipped);
    }));
    expect(withMoved(shipped, 'none', 1)).toBe(shipped);
  });

  it('a copy stands behind its original under a key of its own', () => {
    const copied = withCopyOf(shipped, 'firstTask');
    expect(copied?.type.steps.map(({ key }) => key).slice(3, 5)).toEqual(['firstTask', 'firstTask2']);
    expect(typeFindings(copied ? [copied.type] : [])).toEqual([]);
    expect(withCopyOf(shipped, 'none')).toBeNull();
  });

  it('a language more is to be written, one less takes its texts along', () => {
    const without = spokenIn(shipped, 'nb', false);
    expect(dossierTypeSchema.safeParse(without).success).toBe(true);
    expect(JSON.stringify(without)).not.toContain('Installer appen');
    expect(typeFindings([spokenIn(without, 'nb', true)]).every(({ code, setting }) => code === 'empty' && setting.includes('.nb'))).toBe(true);
    expect(typeFindings([spokenIn(without, 'nb', true)]).length).toBe(1 + 2 * shipped.steps.length);
  });

  it.each([['Annual accounts 2026', 'annualAccounts2026'], ['Årsregnskap!', 'arsregnskap'], ['2026', ''], ['  ', '']])('calls “%s” %s', (name, key) => {
    expect(keyFrom(name)).toBe(key);
  });

  it('keys are keys, and nobody’s yet', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.array(fc.nat(30)), (name, numbers) => {
      const key = freeKey(keyFrom(name), []);
      const taken = [key, ...numbers.map((number) => `${key}${number}`)];
      for (const one of [key, freeKey(key, taken)]) expect(one).toMatch(/^[a-z][A-Za-z0-9]{0,39}$/);
      expect(taken).not.toContain(freeKey(key, taken));
    }));
  });
});
