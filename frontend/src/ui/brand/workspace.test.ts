import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { type BrandColors, controlContrast, textContrast } from './palette';
import { neutralColors, workspaceStyle } from './style';
import { deriveWorkspace, type WorkspaceColors } from './workspace';

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

it('CP-02 nothing but a colour stands in the style sheet of a workspace', () => {
  expect(workspaceStyle({ ...neutralColors, page: '#fff;}*{display:none' })).toBe(workspaceStyle(neutralColors));
});
