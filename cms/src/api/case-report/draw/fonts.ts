import path from 'node:path';
import { Font } from '@react-pdf/renderer';

/** Instrument Sans (OFL), as the customer's page has it; the second family holds letters like ł and ş. */
export const FAMILIES = ['Instrument Sans', 'Instrument Sans Extended'];

/** Longer words, such as addresses of pages, are broken wherever the line ends. */
const LONGEST_WORD = 24;

const folder = path.join(path.dirname(require.resolve('@fontsource/instrument-sans/package.json')), 'files');

let registered = false;

/** Once a process or thread. Fonts are read from their package: nothing is fetched. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  for (const [family, subset] of [[FAMILIES[0], 'latin'], [FAMILIES[1], 'latin-ext']] as const) {
    if (!family) continue;
    Font.register({ family, fonts: ([400, 600] as const).map((fontWeight) => ({ src: path.join(folder, `instrument-sans-${subset}-${fontWeight}-normal.woff`), fontWeight })) });
  }
  // The library's own rules are those of American English.
  Font.registerHyphenationCallback((word) => (word.length > LONGEST_WORD ? (word.match(/.{1,12}/gu) ?? [word]) : [word]));
}
