import { describe, expect, it } from 'vitest';
import { placeOf } from './place';

describe('EH-06 an office lies', () => {
  it.each([
    [63.444, 10.447, 'north 63.444, east 10.447'],
    [-33.9, -70.5, 'south 33.9, west 70.5'],
    [0, 0, 'north 0, east 0'],
    [null, 10.447, undefined],
    [63.444, null, undefined],
  ])('at %s, %s', (latitude, longitude, said) => expect(placeOf({ latitude, longitude })?.map(({ side, degrees }) => `${side} ${degrees}`).join(', ')).toBe(said));
});
