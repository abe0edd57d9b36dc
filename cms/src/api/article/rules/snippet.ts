/** Around what was found in a text, as databases mark it: signs that no article holds. */
export const MARKS = { from: '\u{E000}', to: '\u{E001}' } as const;

/** Stands for `<`, at which PostgreSQL sees markup and leaves it out. */
export const LESS = '\u{E002}';

export interface Segment {
  text: string;
  hit: boolean;
}

const MOST = 240;

/** A marked text in pieces, those that were found among them: text to be shown as text, whatever it looks like. */
export function segmentsOf(marked: string): Segment[] {
  const segments: Segment[] = [];
  for (const [index, piece] of marked.replaceAll(LESS, '<').split(MARKS.from).entries()) {
    const [hit, rest] = index === 0 ? ['', piece] : split(piece);
    if (hit) segments.push({ text: hit, hit: true });
    if (rest) segments.push({ text: rest.replaceAll(MARKS.to, ''), hit: false });
  }
  return segments;
}

function split(piece: string): [string, string] {
  const end = piece.indexOf(MARKS.to);
  return end < 0 ? ['', piece] : [piece.slice(0, end), piece.slice(end + 1)];
}

/** The beginning of a text, cut between words. */
export function beginningOf(text: string): Segment[] {
  if (text.length <= MOST) return text ? [{ text, hit: false }] : [];
  const cut = text.lastIndexOf(' ', MOST);
  return [{ text: `${text.slice(0, cut > 0 ? cut : MOST)} …`, hit: false }];
}
