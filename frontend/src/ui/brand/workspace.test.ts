import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrandColors, controlContrast, hex, read, textContrast } from './palette';
import { neutralColors, workspaceStyle } from './style';
import { deriveWorkspace, looksLikeDanger, neutral, type WorkspaceColors } from './workspace';

const brands: Record<string, BrandColors> = {
  neutral: neutralColors,
  nordlys: { page: '#f5f6f2', menu: '#0b3b33', menuItem: '#12493f', menuText: '#c3dbd2', menuSelected: '#a5f2cd', heading: '#0c4237' },
  bygg: { page: '#fbf8f4', menu: '#efd9c9', menuItem: '#f5e6da', menuText: '#5f4033', menuSelected: '#8c2f15', heading: '#752914' },
  'pale on pale': { page: '#ffffff', menu: '#fafafa', menuItem: '#f0f0f0', menuText: '#e0e0e0', menuSelected: '#ffffcc', heading: '#ffe4e1' },
  'dark page': { page: '#101010', menu: '#000000', menuItem: '#111111', menuText: '#333333', menuSelected: '#202080', heading: '#1a1a1a' },
};

const onEveryGround = ['text', 'textMuted', 'heading', 'accent', 'danger', 'warning', 'success', 'info'] as const;
const grounds = ['surface', 'canvas', 'hover', 'surfaceSunken', 'surfaceRaised'] as const;

const pairs: [keyof WorkspaceColors, keyof WorkspaceColors][] = [
  ...onEveryGround.flatMap((ink) => grounds.map((ground): [keyof WorkspaceColors, keyof WorkspaceColors] => [ink, ground])),
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['accent', 'accentWash'],
  ['danger', 'dangerWash'],
  ['warning', 'warningWash'],
  ['onWarningWash', 'warningWash'],
  ['success', 'successWash'],
  ['info', 'infoWash'],
  ['neutralInk', 'neutralWash'],
  ['onInverse', 'inverse'],
  ['portalMenuText', 'portalMenu'],
  ['portalMenuText', 'portalMenuChosen'],
  ['portalMenuSelected', 'portalMenu'],
  ['portalMenuSelected', 'portalMenuChosen'],
];

describe.each(Object.entries(brands))('PF-18 the workspace of %s', (_name, brand) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    const colours = deriveWorkspace(brand)[theme];

    it.each(pairs)('text %s is read on %s', (ink, ground) => {
      expect(wcagContrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(textContrast);
    });

    it.each(grounds)('edges of inputs and the focus stand out from %s', (ground) => {
      for (const line of ['controlLine', 'focus'] as const) expect(wcagContrast(colours[line], colours[ground])).toBeGreaterThanOrEqual(controlContrast);
    });
  });
});

describe('PF-18 whatever colour a brand has', () => {
  const brandsOf = fc.record({ l: fc.double({ min: 0.2, max: 0.6, noNaN: true }), c: fc.double({ min: 0, max: 0.25, noNaN: true }), h: fc.double({ min: 0, max: 360, noNaN: true }) }).map(({ l, c, h }): BrandColors => ({ ...neutralColors, page: hex(0.98, 0.008, h), heading: hex(l, c, h) }));
  const ofAll = (holds: (colours: WorkspaceColors) => void) =>
    fc.assert(
      fc.property(brandsOf, fc.constantFrom('light' as const, 'dark' as const), (brand, theme) => {
        holds(deriveWorkspace(brand)[theme]);
      }),
    );

  it('what can be pressed does not look like danger', () => ofAll(({ accent }) => expect(looksLikeDanger(accent)).toBe(false)));
  it('headings are written as the text is', () => ofAll(({ heading, text }) => expect(heading).toBe(text)));
  it('lines are grey', () => ofAll(({ line, lineStrong, controlLine }) => [line, lineStrong, controlLine].forEach((edge) => expect(read(edge).c).toBeLessThanOrEqual(2 * neutral))));
  it('all that is written can be read', () => ofAll((colours) => pairs.forEach(([ink, ground]) => expect(wcagContrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(textContrast))));
});

it.each(['nordlys', 'neutral'])('PF-18 %s, which is not red, keeps its own accent', (name) => {
  const brand = brands[name] ?? neutralColors;
  expect(Math.abs(read(deriveWorkspace(brand).light.accent).h - read(brand.heading).h)).toBeLessThan(10);
});

it('CP-02 nothing but a colour stands in the style sheet of a workspace', () => {
  expect(workspaceStyle({ ...neutralColors, page: '#fff;}*{display:none' })).toBe(workspaceStyle(neutralColors));
});
