import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { type BrandColors, controlContrast, derivePalettes, type Palette, textContrast } from './palette';
import { brandStyle, neutralColors } from './style';

const brands: Record<string, BrandColors> = {
  neutral: neutralColors,
  nordlys: { page: '#f5f6f2', menu: '#0b3b33', menuItem: '#12493f', menuText: '#c3dbd2', menuSelected: '#a5f2cd', heading: '#0c4237' },
  bygg: { page: '#fbf8f4', menu: '#efd9c9', menuItem: '#f5e6da', menuText: '#5f4033', menuSelected: '#8c2f15', heading: '#752914' },
  'pale on pale': { page: '#ffffff', menu: '#fafafa', menuItem: '#f0f0f0', menuText: '#e0e0e0', menuSelected: '#ffffcc', heading: '#ffe4e1' },
  'dark page': { page: '#101010', menu: '#000000', menuItem: '#111111', menuText: '#333333', menuSelected: '#202080', heading: '#1a1a1a' },
  loud: { page: '#ffff00', menu: '#ff00ff', menuItem: '#ff33ff', menuText: '#00ffff', menuSelected: '#00ff00', heading: '#ff0000' },
};

const textPairs: [keyof Palette, keyof Palette][] = [
  ['text', 'page'],
  ['text', 'surface'],
  ['heading', 'page'],
  ['heading', 'surface'],
  ['muted', 'page'],
  ['muted', 'surface'],
  ['accent', 'page'],
  ['accent', 'surface'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['fieldInk', 'field'],
  ['fieldItemInk', 'fieldItem'],
  ['fieldMuted', 'field'],
  ['fieldMark', 'field'],
  ['onFieldMark', 'fieldMark'],
  ['danger', 'page'],
  ['success', 'page'],
  ['warning', 'warningSoft'],
  ['softInk', 'warningSoft'],
  ['softInk', 'dangerSoft'],
  ['softInk', 'successSoft'],
];

const controlPairs: [keyof Palette, keyof Palette][] = [
  ['lineStrong', 'page'],
  ['lineStrong', 'surface'],
  ['fieldLineStrong', 'field'],
  ['focus', 'page'],
];

describe.each(Object.entries(brands))('CP-02 the colours of %s', (_name, brand) => {
  const palettes = derivePalettes(brand);

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it.each(textPairs)('text %s is read on %s', (ink, ground) => {
      expect(wcagContrast(palettes[theme][ink], palettes[theme][ground])).toBeGreaterThanOrEqual(textContrast);
    });

    it.each(controlPairs)('%s stands out from %s', (line, ground) => {
      expect(wcagContrast(palettes[theme][line], palettes[theme][ground])).toBeGreaterThanOrEqual(controlContrast);
    });
  });
});

describe('CP-02 the style sheet of a portal', () => {
  it('holds both themes in plain hex', () => {
    expect(brandStyle(neutralColors)).toMatch(/^:root\{(--[a-z-]+:#[0-9a-f]{6};?)+\}@media screen and \(prefers-color-scheme:dark\)\{:root\{(--[a-z-]+:#[0-9a-f]{6};?)+\}\}$/);
  });

  it('lets nothing but colours through', () => {
    expect(brandStyle({ ...neutralColors, page: 'red}</style><script>' })).toBe(brandStyle(neutralColors));
  });

  it('leaves the six colours as they were set where they can be read', () => {
    const { light } = derivePalettes(neutralColors);
    expect(light).toMatchObject({ page: neutralColors.page, field: neutralColors.menu, fieldMark: neutralColors.menuSelected, heading: neutralColors.heading });
  });
});
