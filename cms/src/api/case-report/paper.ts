import type { PaperColours } from './rules/paper-colours';

/** A picture of a paper; null where it could not be opened. JPEG. */
export interface PaperPicture {
  caption: string;
  picture: Uint8Array | null;
}

export interface MoneyRow {
  text: string;
  note: string | null;
  /** As it is written, with its sign. */
  amount: string;
}

/** What a part of a paper is made of. */
export type Block =
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'facts'; facts: [name: string, value: string][] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'sums'; groups: { heading: string; rows: MoneyRow[] }[]; deductions: MoneyRow[]; total: MoneyRow }
  | { kind: 'pictures'; pictures: PaperPicture[]; broken: string }
  | { kind: 'barcode'; /** PNG. */ picture: Uint8Array; text: string }
  | { kind: 'note'; text: string };

export interface PaperPart {
  heading: string;
  blocks: Block[];
}

/** A paper of the company's, in words: all that is left is to draw it. Plain data, so that it can be drawn in another thread. */
export interface Paper {
  /** BCP 47, for whoever reads it aloud. */
  language: string;
  title: string;
  company: string;
  colours: PaperColours;
  /** PNG or JPEG; without one the company's name stands in its place. */
  logo: Uint8Array | null;
  facts: [name: string, value: string][];
  parts: PaperPart[];
  /** Beneath each page, before its number. */
  foot: string;
  /** With `{page}` and `{pages}`. */
  numbering: string;
}
