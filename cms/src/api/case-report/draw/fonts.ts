import path from 'node:path';
import { Font } from '@react-pdf/renderer';

/** Instrument Sans (OFL), as the customer's page has it; the second file holds letters like ł and ş. */
const SUBSETS = ['latin', 'latin-ext'] as const;
const WEIGHTS = [400, 600] as const;

/** Longer words, such as addresses of pages, are broken wherever the line ends. */
const LONGEST_WORD = 24;

const folder = path.join(path.dirname(require.resolve('@fontsource/instrument-sans/package.json')), 'files');

let papers = 0;

/**
 * The families of one paper. Each opens the files anew: what was drawn of Å stays in an opened font as an A without its
 * letter, which the next paper would leave out. Fonts are read from their package: nothing is fetched.
 */
export function openFonts(): string[] {
  papers += 1;
  // The library's own rules are those of American English.
  Font.registerHyphenationCallback((word) => (word.length > LONGEST_WORD ? (word.match(/.{1,12}/gu) ?? [word]) : [word]));
  return SUBSETS.map((subset) => {
    const family = `Instrument Sans ${subset} ${papers}`;
    Font.register({ family, fonts: WEIGHTS.map((fontWeight) => ({ src: path.join(folder, `instrument-sans-${subset}-${fontWeight}-normal.woff`), fontWeight })) });
    return family;
  });
}
