/**
 * Formatters of Intl, each made once: making one takes as long as formatting a hundred times, and a page tells some fifty
 * dates and sums. How many there come to be is bounded by languages, zones of portals, currencies and what the code asks for.
 */
const made = new Map<string, unknown>();

function once<Options, Format>(Maker: new (tag: string, options: Options) => Format, tag: string, options: Options): Format {
  const key = `${Maker.name} ${tag} ${JSON.stringify(options)}`;
  const kept = made.get(key) as Format | undefined;
  if (kept !== undefined) return kept;
  const format = new Maker(tag, options);
  made.set(key, format);
  return format;
}

/** `tag` is a language in BCP 47, as for the others. */
export const dateTimeFormat = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => once(Intl.DateTimeFormat, tag, options);

export const relativeTimeFormat = (tag: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat => once(Intl.RelativeTimeFormat, tag, options);

export const numberFormat = (tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat => once(Intl.NumberFormat, tag, options);

export const listFormat = (tag: string, options: Intl.ListFormatOptions): Intl.ListFormat => once(Intl.ListFormat, tag, options);
