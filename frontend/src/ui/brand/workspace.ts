import { type BrandColors, derivePalettes, distinct, hex, hoverOf, inkOn, legible, mix, type Palette, read } from './palette';

/** The colours of a portal's workspace, by the names of its style sheets. Derived from the brand; red, yellow and green mean the same in every portal. */
export type WorkspaceColors = ReturnType<typeof coloursOf>;

export function deriveWorkspace(brand: BrandColors): { light: WorkspaceColors; dark: WorkspaceColors } {
  const { light, dark } = derivePalettes(brand);
  const isLight = read(light.page).l > 0.6;
  return { light: coloursOf(light, isLight ? '#ffffff' : light.surface, isLight), dark: coloursOf(dark, dark.surface, false) };
}

/** Washes and their inks: the lightness and chroma of each in the light theme and in the dark. */
const meanings = {
  danger: { hue: 27, light: { ink: 0.5, chroma: 0.18 }, dark: { ink: 0.78, chroma: 0.13 } },
  warning: { hue: 78, light: { ink: 0.45, chroma: 0.1 }, dark: { ink: 0.85, chroma: 0.13 } },
  success: { hue: 152, light: { ink: 0.45, chroma: 0.1 }, dark: { ink: 0.8, chroma: 0.11 } },
  info: { hue: 252, light: { ink: 0.45, chroma: 0.12 }, dark: { ink: 0.79, chroma: 0.1 } },
} as const;

/** How near a brand's hue may come to that of danger, and from which chroma on it is a hue at all. */
const tooNear = 25;
const coloured = 0.04;
/** Below it a colour is grey to the eye. */
export const neutral = 0.012;

/** A red that only says whose portal it is beside one that says what is wrong: nobody could tell them apart. */
export function looksLikeDanger(color: string): boolean {
  const { c, h } = read(color);
  const apart = Math.abs(h - meanings.danger.hue) % 360;
  return c >= coloured && Math.min(apart, 360 - apart) <= tooNear;
}

/** Stands in for such a brand on controls; the brand itself stays in the rail. */
const navy = { light: hex(0.36, 0.065, 252), dark: hex(0.84, 0.07, 252) };

function coloursOf(palette: Palette, surface: string, isLight: boolean) {
  const { page: canvas, text: ink } = palette;
  const towards = (ground: string, color: string, share: number) => mix(ground, color, share);
  const hover = towards(surface, ink, 0.05);
  const surfaceSunken = towards(surface, ink, isLight ? 0.05 : 0.04);
  const surfaceRaised = isLight ? surface : towards(surface, ink, 0.05);
  const grounds = [surface, canvas, hover, surfaceSunken, surfaceRaised];
  const isRed = looksLikeDanger(palette.accent);
  const brand = isRed ? navy[isLight ? 'light' : 'dark'] : palette.accent;
  const accentWash = towards(surface, brand, isLight ? 0.1 : 0.16);
  const accent = legible(brand, ...grounds, accentWash);
  const neutralWash = towards(surface, ink, isLight ? 0.08 : 0.12);
  const inverse = isLight ? (isRed ? brand : palette.heading) : towards(surface, ink, 0.16);
  const text = legible(ink, ...grounds);
  const warningWash = isLight ? hex(0.965, 0.055, 95) : hex(0.28, 0.05, 85);
  return {
    canvas,
    surface,
    surfaceSunken,
    surfaceRaised,
    hover,
    line: towards(surface, ink, isLight ? 0.11 : 0.13),
    lineStrong: towards(surface, ink, isLight ? 0.24 : 0.27),
    controlLine: distinct(muted(palette.lineStrong), ...grounds),
    text,
    textMuted: legible(palette.muted, ...grounds, accentWash),
    // What is large or stands on top is so by its size: the brand's colour is for what can be pressed.
    heading: text,
    accent,
    accentHover: hoverOf(accent, isLight ? 0.14 : 0.3),
    onAccent: inkOn(accent),
    accentWash,
    accentLine: towards(surface, accent, 0.4),
    ...meaning('danger', surface, isLight, grounds),
    ...meaning('success', surface, isLight, grounds),
    ...meaning('info', surface, isLight, grounds),
    warning: legible(inkOf('warning', isLight), ...grounds, warningWash),
    warningWash,
    warningLine: isLight ? hex(0.84, 0.12, 92) : hex(0.45, 0.08, 85),
    warningMark: isLight ? hex(0.8, 0.14, 88) : hex(0.77, 0.13, 85),
    onWarningWash: inkOn(warningWash),
    neutralWash,
    neutralInk: legible(ink, neutralWash),
    inverse,
    onInverse: inkOn(inverse),
    // Never a colour of the brand: it must not merge with the accent.
    focus: distinct(isLight ? '#0a5bd3' : '#8ab9ff', ...grounds),
    portalMenu: palette.field,
    portalMenuItem: palette.field,
    portalMenuChosen: palette.fieldItem,
    portalMenuText: legible(palette.fieldMuted, palette.field, palette.fieldItem),
    portalMenuSelected: legible(palette.fieldInk, palette.field, palette.fieldItem),
    portalMenuLine: palette.fieldLine,
    portalMenuFocus: distinct('#8ab9ff', palette.field, palette.fieldItem),
  };
}

/** The same with no more than a trace of its hue: edges are nobody's colour. */
function muted(color: string): string {
  const { l, c, h } = read(color);
  return hex(l, Math.min(c, neutral), h);
}

type Meaning = keyof typeof meanings;

function inkOf(name: Meaning, isLight: boolean): string {
  const { hue, light, dark } = meanings[name];
  const { ink: lightness, chroma } = isLight ? light : dark;
  return hex(lightness, chroma, hue);
}

/** `danger`, `dangerWash`, `dangerLine`: what is written, the ground it may stand on, and that ground's edge. */
function meaning<Name extends Meaning>(name: Name, surface: string, isLight: boolean, grounds: string[]) {
  const wash = mix(surface, inkOf(name, isLight), isLight ? 0.09 : 0.16);
  const colours = { [name]: legible(inkOf(name, isLight), ...grounds, wash), [`${name}Wash`]: wash, [`${name}Line`]: mix(surface, inkOf(name, isLight), 0.36) };
  return colours as Record<Name | `${Name}Wash` | `${Name}Line`, string>;
}
