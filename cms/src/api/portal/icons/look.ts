import type { Colours } from '../../../plugins/visibility/server/rules/settings';

/** Pictures of a portal on the screen of a device: square, and with a margin that round masks may cut off. */
export const ICONS = {
  'icon-192': { size: 192, masked: false },
  'icon-512': { size: 512, masked: false },
  'maskable-192': { size: 192, masked: true },
  'maskable-512': { size: 512, masked: true },
  'apple-180': { size: 180, masked: true },
} as const satisfies Record<string, { size: number; masked: boolean }>;

export type IconName = keyof typeof ICONS;
export const ICON_NAMES = Object.keys(ICONS) as IconName[];

/** The first letters of the first two words of a name. */
export function initialsOf(name: string): string {
  const letters = name.split(/[^\p{L}\p{N}]+/u).flatMap((word) => [...word].slice(0, 1));
  return letters.slice(0, 2).join('').toUpperCase() || '·';
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What lies behind a logo or initials: all of the square where a mask may cut, else one with round corners. */
export function ground({ size, masked }: { size: number; masked: boolean }, colour: string): string {
  const round = masked ? 0 : Math.round(size / 5);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" rx="${round}" fill="${colour}"/></svg>`;
}

/** A portal without a logo is known by its initials, in the colours of its menu. */
export function initialsIcon(icon: { size: number; masked: boolean }, name: string, { menu, menuSelected }: Colours): string {
  const { size, masked } = icon;
  const letters = `<text x="50%" y="50%" dy="0.36em" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="${Math.round(size * (masked ? 0.32 : 0.42))}" fill="${menuSelected}">${escaped(initialsOf(name))}</text>`;
  return ground(icon, menu).replace('</svg>', `${letters}</svg>`);
}
