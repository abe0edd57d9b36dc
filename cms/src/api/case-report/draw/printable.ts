/** What steers how text is set, and is no letter of it. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
/** What the fonts do not have: Latin letters of all kinds, signs and currencies are theirs. */
const FOREIGN = /[^\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u20a0-\u20c0\u2122\u2190-\u2193\u2212]/gu;

/** A text as it can be printed. A letter that a font lacks would not only be drawn as another: it takes others away. */
const printableText = (text: string): string => text.normalize('NFC').replace(/[\t\n\r]/g, ' ').replace(UNSEEN, '').replace(FOREIGN, '?');

/** The same of all texts of a paper; pictures stay as they are. */
export function printable<Part>(part: Part): Part {
  const of = (value: unknown): unknown => {
    if (typeof value === 'string') return printableText(value);
    if (Array.isArray(value)) return value.map(of);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, of(inner)]));
  };
  return of(part) as Part;
}
