import { clampChroma, converter, formatHex, interpolate, wcagContrast } from 'culori';

/** The six colours that a portal's administrator sets: its light theme. */
export type BrandColors = { page: string; menu: string; menuItem: string; menuText: string; menuSelected: string; heading: string };

type Oklch = { l: number; c: number; h: number };

/** Contrast that text must have with its ground: WCAG 2.2, 1.4.3 and 1.4.11. */
export const textContrast = 4.5;
export const controlContrast = 3;

const toOklch = converter('oklch');

/** The semantic colours of one theme, plain hex, so that every pair can be measured and old browsers understand them. */
export type Palette = ReturnType<typeof lightPalette>;

export function derivePalettes(brand: BrandColors): { light: Palette; dark: Palette } {
  return { light: lightPalette(brand), dark: darkPalette(brand) };
}

/** Ground from *page*, text and accent from *heading*, the field from the three *menu* colours. */
function lightPalette(brand: BrandColors) {
  const heading = read(brand.heading);
  const pageColor = read(brand.page);
  const page = brand.page;
  // A light page has lighter cards; a dark one, should someone set it, cards that rise a little from it.
  const rise = pageColor.l > 0.6 ? (1 - pageColor.l) * 0.8 : 0.04;
  const surface = hex(pageColor.l + rise, pageColor.c * 0.4, pageColor.h);
  const tint = mix(brand.page, brand.heading, 0.07);
  const accentSoft = mix(brand.page, brand.heading, 0.11);
  const accent = legible(hex(Math.min(heading.l, 0.46), heading.c, heading.h), page, surface, accentSoft);
  const warningSoft = hex(0.945, 0.06, 88);
  return {
    page,
    surface,
    tint,
    heading: legible(brand.heading, page, surface),
    text: legible(hex(0.25, Math.min(heading.c, 0.02), heading.h), page, surface, tint),
    muted: legible(hex(0.47, Math.min(heading.c, 0.025), heading.h), page, surface),
    line: mix(brand.page, brand.heading, 0.15),
    lineStrong: distinct(hex(0.58, Math.min(heading.c, 0.03), heading.h), page, surface),
    accent,
    onAccent: inkOn(accent),
    accentHover: hoverOf(accent, 0.14),
    accentSoft,
    ...fieldOf(brand.menu, brand.menuItem, brand.menuText, brand.menuSelected),
    danger: legible(hex(0.5, 0.18, 25), page, surface),
    dangerSoft: hex(0.95, 0.025, 25),
    warning: legible(hex(0.46, 0.1, 70), warningSoft),
    warningSoft,
    softInk: inkOn(warningSoft),
    success: legible(hex(0.45, 0.1, 155), page, surface),
    successSoft: hex(0.95, 0.035, 155),
    focus: distinct(hex(0.35, Math.max(heading.c, 0.06), heading.h), page, surface),
  };
}

/** Keeps the hue of *heading* and fixes lightness; the field keeps a trace of the menu's hue. */
function darkPalette(brand: BrandColors): Palette {
  const { c, h } = read(brand.heading);
  const menuText = read(brand.menuText);
  const menuSelected = read(brand.menuSelected);
  const field = read(mix(brand.menu, brand.heading, 0.5));
  const fieldChroma = Math.min(Math.max(field.c, 0.022), 0.042);
  const page = hex(0.185, Math.min(c, 0.016), h);
  const surface = hex(0.228, Math.min(c, 0.02), h);
  const tint = hex(0.27, Math.min(c, 0.028), h);
  const accentSoft = hex(0.31, Math.min(c, 0.045), h);
  const accent = legible(hex(0.84, Math.min(c * 1.5, 0.1), h), page, surface, accentSoft);
  const warningSoft = hex(0.36, 0.062, 70);
  return {
    page,
    surface,
    tint,
    heading: legible(hex(0.93, Math.min(c, 0.03), h), page, surface),
    text: legible(hex(0.91, Math.min(c, 0.012), h), page, surface, tint),
    muted: legible(hex(0.74, Math.min(c, 0.018), h), page, surface),
    line: hex(0.33, Math.min(c, 0.022), h),
    lineStrong: distinct(hex(0.58, Math.min(c, 0.03), h), page, surface),
    accent,
    onAccent: inkOn(accent),
    accentHover: hoverOf(accent, 0.3),
    accentSoft,
    ...fieldOf(
      hex(0.275, fieldChroma, field.h),
      hex(0.325, fieldChroma, field.h),
      hex(Math.max(menuText.l, 0.83), Math.min(menuText.c, 0.035), menuText.h),
      hex(Math.max(menuSelected.l, 0.82), Math.min(menuSelected.c, 0.12), menuSelected.h),
    ),
    danger: legible(hex(0.8, 0.11, 25), page, surface),
    dangerSoft: hex(0.29, 0.05, 25),
    warning: legible(hex(0.85, 0.12, 85), warningSoft),
    warningSoft,
    softInk: inkOn(warningSoft),
    success: legible(hex(0.84, 0.11, 155), page, surface),
    successSoft: hex(0.29, 0.04, 155),
    focus: distinct(hex(0.9, Math.min(c, 0.06), h), page, surface),
  };
}

/** Menu and head: one block in the menu's colour. */
function fieldOf(field: string, item: string, text: string, mark: string) {
  const fieldInk = inkOn(field);
  const fieldMark = legible(mark, field, item);
  return {
    field,
    fieldItem: item,
    fieldInk,
    fieldItemInk: inkOn(item),
    fieldMuted: legible(text, field, item),
    fieldMark,
    onFieldMark: inkOn(fieldMark),
    fieldLine: mix(field, fieldInk, 0.22),
    fieldLineStrong: distinct(mix(field, fieldInk, 0.48), field),
  };
}

/** Near-black or near-white with a trace of the ground's hue, whichever is read more easily. */
export function inkOn(ground: string): string {
  const { c, h } = read(ground);
  const dark = hex(0.22, Math.min(c, 0.02), h);
  const light = hex(0.985, Math.min(c, 0.02), h);
  const better = wcagContrast(dark, ground) > wcagContrast(light, ground) ? dark : light;
  if (wcagContrast(better, ground) >= textContrast) return better;
  // Upon middling grounds only pure black or white is enough, and one of them always is.
  return wcagContrast('#000000', ground) > wcagContrast('#ffffff', ground) ? '#000000' : '#ffffff';
}

/** Away from the ink upon it, so that it is read no worse. */
export function hoverOf(ground: string, share: number): string {
  const ink = inkOn(ground);
  return mix(ground, wcagContrast(ink, '#000000') > wcagContrast(ink, '#ffffff') ? '#000000' : '#ffffff', share);
}

/** The colour itself where it can be read on each ground, else the nearest lightness of its hue that can. */
export function legible(color: string, ...grounds: string[]): string {
  return withContrast(color, textContrast, grounds);
}

/** The same for lines and marks, which need less. */
export function distinct(color: string, ...grounds: string[]): string {
  return withContrast(color, controlContrast, grounds);
}

const step = 0.01;

function withContrast(color: string, wanted: number, grounds: string[]): string {
  const passes = (tried: string) => grounds.every((ground) => wcagContrast(tried, ground) >= wanted);
  if (passes(color)) return color;
  const { l, c, h } = read(color);
  for (let distance = step; distance <= 1; distance += step) {
    for (const lightness of [l - distance, l + distance]) {
      if (lightness < 0 || lightness > 1) continue;
      const tried = hex(lightness, c, h);
      if (passes(tried)) return tried;
    }
  }
  // Grounds of middling and different lightness leave no colour for all of them: the first one decides.
  return inkOn(grounds[0] ?? color);
}

export function read(color: string): Oklch {
  const { l, c, h } = toOklch(color) ?? { l: 0.5, c: 0, h: 0 };
  return { l, c, h: h ?? 0 };
}

/** From lightness, chroma and hue of OKLCH, as near as a screen can. */
export function hex(l: number, c: number, h: number): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
}

export function mix(from: string, to: string, share: number): string {
  return formatHex(interpolate([from, to], 'oklab')(share));
}
