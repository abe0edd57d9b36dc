import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate } from './gate';

/** Work that ends when it is told to. */
function work(name = 'done') {
  const told = { begun: false, end: (): void => undefined, fail: (_error: Error): void => undefined };
  const ending = new Promise<string>((resolve, reject) => {
    told.end = () => resolve(name);
    told.fail = reject;
  });
  return Object.assign(told, {
    run: () => {
      told.begun = true;
      return ending;
    },
  });
}

/** Lets everything go on that waits for nothing but its turn. */
const turns = () => vi.advanceTimersByTimeAsync(0);
const busy = { code: 'service.unavailable', status: 503, details: { retryAfter: 5 } };

describe('PF-12 a gate', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets in so many at a time, whatever comes at once, and the others in their order', async () => {
    const gate = createGate({ width: 2, room: 30 });
    const works = Array.from({ length: 30 }, (_, index) => work(String(index)));
    const begun = () => works.flatMap((each, index) => (each.begun ? [index] : []));
    const answers = works.map(({ run }) => gate.pass(run, 1000));
    await turns();
    expect(begun()).toEqual([0, 1]);
    for (const [index, each] of works.entries()) {
      each.end();
      await turns();
      expect(begun()).toHaveLength(Math.min(index + 3, 30));
    }
    expect(await Promise.all(answers)).toEqual(works.map((_, index) => String(index)));
  });

  it('gives its place on when the work fails, and says what failed', async () => {
    const gate = createGate({ width: 1, room: 1 });
    const [failing, next] = [work(), work()];
    const failed = gate.pass(failing.run, 1000);
    const done = gate.pass(next.run, 1000);
    failing.fail(new Error('broken'));
    await expect(failed).rejects.toThrow('broken');
    next.end();
    expect(await done).toBe('done');
    const thrown = gate.pass(() => {
      throw new Error('at once');
    });
    await expect(thrown).rejects.toThrow('at once');
    expect(await gate.pass(async () => 'free', 1000)).toBe('free');
  });

  it('refuses at once whoever finds as many waiting as may, but for those who wait for as long as it takes', async () => {
    const gate = createGate({ width: 1, room: 1 });
    const [first, second, third, job] = [work(), work(), work(), work()];
    const answers = [gate.pass(first.run, 1000), gate.pass(second.run, 1000)];
    await expect(gate.pass(third.run, 1000)).rejects.toMatchObject(busy);
    const patient = gate.pass(job.run);
    for (const each of [first, second, job]) each.end();
    expect(await Promise.all([...answers, patient])).toEqual(['done', 'done', 'done']);
    expect(third.begun).toBe(false);
  });

  it('refuses whoever has waited too long, whose work is not begun any more, and keeps the order of the others', async () => {
    const gate = createGate({ width: 1, room: 3 });
    const [first, short, long, job] = [work(), work(), work(), work()];
    const answers = [gate.pass(first.run, 1000), gate.pass(long.run, 60_000), gate.pass(job.run)];
    const refused = expect(gate.pass(short.run, 1000)).rejects.toMatchObject(busy);
    await vi.advanceTimersByTimeAsync(1000);
    await refused;
    first.end();
    await turns();
    expect([short.begun, long.begun, job.begun]).toEqual([false, true, false]);
    // Nobody is refused who has been let in.
    await vi.advanceTimersByTimeAsync(120_000);
    long.end();
    job.end();
    expect(await Promise.all(answers)).toEqual(['done', 'done', 'done']);
  });
});
