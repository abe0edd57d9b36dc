import { describe, expect, it } from 'vitest';
import { findingsTold, lookInTurn, MOST_FINDINGS } from './look';

describe('CL-14 a table', () => {
  it('is looked at alone', async () => {
    const looked: string[] = [];
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    let end = (): void => undefined;
    const first = lookInTurn(
      () =>
        new Promise<void>((resolve) => {
          begin();
          end = () => {
            looked.push('first');
            resolve();
          };
        }),
    );
    const second = lookInTurn(async () => looked.push('second'));
    await begun;
    expect(looked).toEqual([]);
    end();
    await Promise.all([first, second]);
    expect(looked).toEqual(['first', 'second']);
  });

  it.each([
    [0, 0],
    [MOST_FINDINGS, 0],
    [MOST_FINDINGS + 7, 7],
  ])('with %i findings leaves %i untold', (all, untold) => {
    const told = findingsTold(Array.from({ length: all }, (_, line) => ({ line })));
    expect([told.findings.length, told.untold, told.findings[0]?.line ?? 0]).toEqual([all - untold, untold, 0]);
  });
});
