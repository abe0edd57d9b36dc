import type { Colours } from '../../../visibility/server/rules/settings';

/** The colours of a mail in one scheme, each pair of text and ground at least at the contrast that reading needs. */
export interface MailColours {
  page: string;
  card: string;
  band: string;
  bandText: string;
  heading: string;
  text: string;
  /** On the page, below the card. */
  muted: string;
  /** On the card. */
  hint: string;
  line: string;
  link: string;
  button: string;
  buttonText: string;
}

/** WCAG 2.2, 1.4.3. */
export const TEXT_CONTRAST = 4.5;

type Rgb = [number, number, number];

/** A mail in the portal's own colours, and what becomes of them where a mail program is dark. */
export function mailColours({ page, menu, menuSelected, heading }: Colours): { light: MailColours; dark: MailColours } {
  const darkPage = toned(heading, 0.075, 0.18);
  const darkCard = toned(heading, 0.12, 0.14);
  const darkBand = toned(heading, 0.19, 0.42);
  // A button keeps away from its ground as text does, so that it is seen as one.
  const button = legible(heading, '#ffffff');
  const darkButton = legible(toned(heading, 0.74, 0.5), darkCard);
  return {
    light: {
      page,
      card: '#ffffff',
      band: menu,
      bandText: legible(menuSelected, menu),
      heading: legible(heading, '#ffffff'),
      text: '#23292b',
      muted: legible('#555d60', page),
      hint: '#555d60',
      line: mix('#ffffff', heading, 0.15),
      link: legible(heading, '#ffffff'),
      button,
      buttonText: inkOn(button),
    },
    dark: {
      page: darkPage,
      card: darkCard,
      band: darkBand,
      bandText: legible(toned(menuSelected, 0.82, 0.7), darkBand),
      heading: legible(toned(heading, 0.92, 0.35), darkCard),
      text: legible('#e3e7e8', darkCard),
      muted: legible('#aab2b5', darkPage),
      hint: legible('#aab2b5', darkCard),
      line: mix(darkCard, '#ffffff', 0.16),
      link: legible(toned(heading, 0.74, 0.5), darkCard),
      button: darkButton,
      buttonText: legible(darkPage, darkButton),
    },
  };
}

/** The colour itself where it can be read on the ground, else the nearest towards black or white that can. */
function legible(colour: string, ground: string): string {
  const passes = (tried: string) => contrast(tried, ground) >= TEXT_CONTRAST;
  for (let share = 0; share <= 1; share += 0.02) {
    const tried = [mix(colour, '#000000', share), mix(colour, '#ffffff', share)].find(passes);
    if (tried) return tried;
  }
  return inkOn(ground);
}

function inkOn(ground: string): string {
  return contrast('#ffffff', ground) >= contrast('#000000', ground) ? '#ffffff' : '#000000';
}

/** WCAG 2.2's contrast ratio of two colours written as `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: string, to: string, share: number): string {
  const target = rgb(to);
  return hex(rgb(from).map((value, index) => Math.round(value + ((target[index] ?? value) - value) * share)));
}

const hex = (channels: number[]) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The hue of a colour at another lightness, no more saturated than it is; both from 0 to 1 (HSL, CSS Color 4). */
function toned(colour: string, lightness: number, mostSaturation: number): string {
  const { hue, saturation } = hueOf(colour);
  const reach = Math.min(saturation, mostSaturation) * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    return Math.round((lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))) * 255);
  };
  return hex([channel(0), channel(8), channel(4)]);
}

function hueOf(colour: string): { hue: number; saturation: number } {
  const [red, green, blue] = rgb(colour).map((value) => value / 255) as Rgb;
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return { hue: 0, saturation: 0 };
  const lightness = most - span / 2;
  const sixth = most === red ? (green - blue) / span + 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return { hue: (sixth * 60) % 360, saturation: span / (1 - Math.abs(2 * lightness - 1)) };
}

function rgb(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}
