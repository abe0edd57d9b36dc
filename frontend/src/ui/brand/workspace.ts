import { type BrandColors, derivePalettes, distinct, hex, inkOn, legible, mix, type Palette, read } from './palette';

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

function coloursOf(palette: Palette, surface: string, isLight: boolean) {
  const { page: canvas, heading } = palette;
  const towards = (ground: string, color: string, share: number) => mix(ground, color, share);
  const hover = towards(surface, heading, 0.05);
  const surfaceSunken = towards(surface, heading, isLight ? 0.06 : 0.04);
  const surfaceRaised = isLight ? surface : towards(surface, heading, 0.05);
  const grounds = [surface, canvas, hover, surfaceSunken, surfaceRaised];
  const accentWash = towards(surface, palette.accent, isLight ? 0.1 : 0.16);
  const accent = legible(palette.accent, ...grounds, accentWash);
  const neutralWash = towards(surface, heading, isLight ? 0.09 : 0.12);
  const warningWash = isLight ? hex(0.965, 0.055, 95) : hex(0.28, 0.05, 85);
  return {
    canvas,
    surface,
    surfaceSunken,
    surfaceRaised,
    hover,
    line: towards(surface, heading, isLight ? 0.12 : 0.13),
    lineStrong: towards(surface, heading, isLight ? 0.26 : 0.27),
    controlLine: distinct(palette.lineStrong, ...grounds),
    text: legible(palette.text, ...grounds),
    textMuted: legible(palette.muted, ...grounds, accentWash),
    heading: legible(heading, ...grounds),
    accent,
    accentHover: palette.accentHover,
    onAccent: inkOn(accent),
    accentWash,
    accentLine: towards(surface, accent, 0.4),
    ...meaning('danger', surface, isLight, grounds),
    ...meaning('success', surface, isLight, grounds),
    ...meaning('info', surface, isLight, grounds),
    warning: legible(ink('warning', isLight), ...grounds, warningWash),
    warningWash,
    warningLine: isLight ? hex(0.84, 0.12, 92) : hex(0.45, 0.08, 85),
    warningMark: isLight ? hex(0.8, 0.14, 88) : hex(0.77, 0.13, 85),
    onWarningWash: inkOn(warningWash),
    neutralWash,
    neutralInk: legible(palette.text, neutralWash),
    inverse: isLight ? heading : towards(surface, heading, 0.16),
    onInverse: inkOn(isLight ? heading : towards(surface, heading, 0.16)),
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

type Meaning = keyof typeof meanings;

function ink(name: Meaning, isLight: boolean): string {
  const { hue, light, dark } = meanings[name];
  const { ink: lightness, chroma } = isLight ? light : dark;
  return hex(lightness, chroma, hue);
}

/** `danger`, `dangerWash`, `dangerLine`: what is written, the ground it may stand on, and that ground's edge. */
function meaning<Name extends Meaning>(name: Name, surface: string, isLight: boolean, grounds: string[]) {
  const wash = mix(surface, ink(name, isLight), isLight ? 0.09 : 0.16);
  const colours = { [name]: legible(ink(name, isLight), ...grounds, wash), [`${name}Wash`]: wash, [`${name}Line`]: mix(surface, ink(name, isLight), 0.36) };
  return colours as Record<Name | `${Name}Wash` | `${Name}Line`, string>;
}
