import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeColour, contrastRatio, isColour, nearestPassing, passes } from './contrast';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('CP-02 the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s on %s is %d', (text, background, ratio) => {
    expect(contrastRatio(text, background)).toBeCloseTo(ratio, 1);
  });

  it('is the same both ways and between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(contrastRatio(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.001);
      }),
    );
  });
});

describe('CP-02 the nearest passing colour', () => {
  it('exists for every single background, is a colour and passes', () => {
    fc.assert(
      fc.property(colour, colour, (text, background) => {
        const offered = nearestPassing(text, [background]);
        expect(offered).not.toBeNull();
        expect(isColour(String(offered))).toBe(true);
        expect(passes(String(offered), [background])).toBe(true);
      }),
    );
  });

  it('passes on both backgrounds where it is offered for both', () => {
    fc.assert(
      fc.property(colour, colour, colour, (text, one, other) => {
        const offered = nearestPassing(text, [one, other]);
        expect(offered === null || passes(offered, [one, other])).toBe(true);
      }),
    );
  });

  it('leaves a colour alone that passes', () => {
    fc.assert(
      fc.property(colour, colour, (text, background) => {
        fc.pre(passes(text, [background]));
        expect(nearestPassing(text, [background])).toBe(text);
      }),
    );
  });

  it('moves no further than it must: a grey just too light gets a little darker', () => {
    expect(nearestPassing('#777777', ['#ffffff'])).toBe('#767676');
  });

  it('offers nothing where no lightness reads on both backgrounds', () => {
    expect(nearestPassing('#808080', ['#404040', '#a0a0a0'])).toBeNull();
  });
});

describe('CP-02 a colour as people type it', () => {
  it.each([
    ['#ABC', '#aabbcc'],
    ['20363F', '#20363f'],
    [' #20363f ', '#20363f'],
    ['#2036', '#2036'],
    ['petrol', 'petrol'],
  ])('%s is %s', (typed, meant) => {
    expect(completeColour(typed)).toBe(meant);
  });
});
