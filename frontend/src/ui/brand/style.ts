import { type BrandColors, derivePalettes } from './palette';
import { deriveWorkspace } from './workspace';

/** What a portal looks like while its own colours are not known; also the defaults of a new portal. */
export const neutralColors: BrandColors = {
  page: '#f6f7f8',
  menu: '#1f2d3a',
  menuItem: '#293a49',
  menuText: '#c9d4de',
  menuSelected: '#a9d4ff',
  heading: '#1f3b57',
};

const hexColor = /^#[0-9a-f]{6}$/i;

/** The style sheet that colours one portal: custom properties for the light theme, which is also that of paper, and the dark one; by default of the whole page. */
export function brandStyle(asked: BrandColors, within = ':root'): string {
  return sheet(derivePalettes(plain(asked)), within);
}

/** The colours of the same portal's workspace. They stand beside the brand's, and take the place of those of the same name. */
export function workspaceStyle(asked: BrandColors): string {
  return sheet(deriveWorkspace(plain(asked)), ':root');
}

/** A style sheet is built from these, so nothing but a colour may pass. */
function plain(asked: BrandColors): BrandColors {
  return Object.values(asked).every((color) => hexColor.test(color)) ? asked : neutralColors;
}

function sheet({ light, dark }: Record<'light' | 'dark', Record<string, string>>, within: string): string {
  return `${within}{${declare(light)}}@media screen and (prefers-color-scheme:dark){${within}{${declare(dark)}}}`;
}

/** The colour of the browser's own frame around the page. */
export function frameColors(asked: BrandColors): { light: string; dark: string } {
  const { light, dark } = derivePalettes(asked);
  return { light: light.field, dark: dark.field };
}

function declare(palette: Record<string, string>): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${color}`)
    .join(';');
}
