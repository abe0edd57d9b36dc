import { describe, expect, test } from 'vitest';

import { schedule } from './schedule.ts';
import type { Stage } from './stages.ts';

const stage = (name: string, needs: string[] = [], cores?: 2): Stage => ({ name, needs, run: () => Promise.resolve({}), ...(cores && { cores }) });

/** What begins and ends, each in the order in which it does; every stage takes as many turns of the loop as it is long. */
async function watched(stages: readonly Stage[], turns: Record<string, number> = {}): Promise<string[]> {
  const seen: string[] = [];
  await schedule(stages, async ({ name }) => {
    seen.push(name);
    for (let turn = 0; turn < (turns[name] ?? 5); turn += 1) await Promise.resolve();
    seen.push(`/${name}`);
  });
  return seen;
}

describe('PF-02 the stages of a test run', () => {
  test('of one core run two by two, in their order', async () => {
    expect(await watched([stage('a'), stage('b'), stage('c')], { b: 50 })).toEqual(['a', 'b', '/a', 'c', '/c', '/b']);
  });

  test('of both cores run alone', async () => {
    expect(await watched([stage('a'), stage('both', [], 2), stage('c')])).toEqual(['a', '/a', 'both', '/both', 'c', '/c']);
  });

  test('wait for what they need, and hold up nothing meanwhile', async () => {
    expect(await watched([stage('a'), stage('b', ['a']), stage('c')], { c: 50 })).toEqual(['a', 'c', '/a', 'b', '/b', '/c']);
  });

  test('wait for both cores, which later ones do not take from them', async () => {
    expect(await watched([stage('a'), stage('b'), stage('both', [], 2), stage('c')], { a: 50 })).toEqual(['a', 'b', '/b', '/a', 'both', '/both', 'c', '/c']);
  });

  test('that need each other are refused', async () => {
    await expect(watched([stage('a', ['b']), stage('b', ['a'])])).rejects.toThrow('a, b');
  });

  test('need what was not chosen no more than what is done', async () => {
    expect(await watched([stage('b', ['a'])])).toEqual(['b', '/b']);
  });
});
