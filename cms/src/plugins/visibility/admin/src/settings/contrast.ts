/** The least ratio of text to its background that WCAG 2.2 asks for (1.4.3, level AA). */
export const LEAST_RATIO = 4.5;

const HEX = /^#[0-9a-f]{6}$/;

export function isColour(value: string): boolean {
  return HEX.test(value.toLowerCase());
}

/** What a person means by `ABC`, `#abc` or `aabbcc`; anything else stays as it was typed. */
export function completeColour(typed: string): string {
  const digits = typed.trim().toLowerCase().replace(/^#/, '');
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return /^[0-9a-f]{6}$/.test(digits) ? `#${digits}` : typed;
}

type Triple = [number, number, number];

const channels = (colour: string): Triple => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as Triple;
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** Relative luminance, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as Triple;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The WCAG contrast ratio of two colours (#rrggbb), 1 to 21, whichever of them is the text. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

export function passes(text: string, backgrounds: string[]): boolean {
  return backgrounds.every((background) => contrastRatio(text, background) >= LEAST_RATIO);
}

/** Oklab, where a distance is about as large as the eye finds it. https://bottosson.github.io/posts/oklab */
function toOklab(colour: string): Triple {
  const [red, green, blue] = channels(colour).map(linear) as Triple;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function toChannels([lightness, a, b]: Triple): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** The colour of a lightness and hue, as colourful as a screen can show it, at most as the one given. */
function shown(lightness: number, a: number, b: number): string {
  const fits = (share: number) => toChannels([lightness, a * share, b * share]).every((light) => light >= -0.0005 && light <= 1.0005);
  let share = 1;
  for (let step = 0.5; !fits(share) && step > 0.002; step /= 2) {
    share = fits(share - step) ? share - step / 2 : share - step;
  }
  const digits = toChannels([lightness, a * share, b * share]).map((light) =>
    Math.round(Math.min(1, Math.max(0, encoded(Math.max(0, light)))) * 255).toString(16).padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

const STEPS = 400;

/**
 * The colour of the same hue, as near in lightness as can be, that reads well on all the backgrounds. `null` where no
 * lightness does: one background can be too dark for dark text while the other is too light for light text.
 */
export function nearestPassing(text: string, backgrounds: string[]): string | null {
  if (passes(text, backgrounds)) return text;
  const [lightness, a, b] = toOklab(text);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const candidate of [lightness - step / STEPS, lightness + step / STEPS]) {
      if (candidate < -1 / STEPS || candidate > 1 + 1 / STEPS) continue;
      const colour = shown(Math.min(1, Math.max(0, candidate)), a, b);
      if (passes(colour, backgrounds)) return colour;
    }
  }
  return null;
}
