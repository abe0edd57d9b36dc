import { describe, expect, it } from 'vitest';
import { sampleHistory } from './sample';
import { stepsOf } from './stepsOf';

const stepsOfSample = (id: string) => {
  const found = sampleHistory.find((entry) => entry.id === id);
  return found ? stepsOf(found).map(({ key }) => key) : [];
};

describe('MS-07 what became of a message', () => {
  it.each([
    ['received-3', ['cameIn', 'posted']],
    ['received-2', ['cameIn', 'recorded']],
    ['received-1', ['cameIn', 'quarantined']],
    ['sent-4', ['written']],
    ['sent-3', ['written', 'handedOver']],
    ['sent-2', ['written', 'handedOver', 'bounced']],
  ])('%s', (id, steps) => {
    expect(stepsOfSample(id)).toEqual(steps);
  });

  it('tells how often a server was asked, and when it is asked again', () => {
    const [first] = sampleHistory;
    if (!first) throw new Error('There is no sample');
    const waiting = { ...first, direction: 'sent', state: 'queued', settledAt: null, attempts: 3, nextTryAt: '2026-03-10T10:00:00.000Z' } as const;
    expect(stepsOf(waiting).at(-1)).toEqual({ key: 'nextTry', at: waiting.nextTryAt, tries: 0 });
    expect(stepsOf({ ...waiting, state: 'failed', nextTryAt: null }).at(-1)).toEqual({ key: 'failed', at: null, tries: 3 });
  });
});
