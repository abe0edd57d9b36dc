import type { Binding } from './statement';

/** What LIKE … ESCAPE '!' takes as it is written. */
export const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');

/** A pattern of whatever has this text somewhere, for LIKE … ESCAPE '!'. */
export const within = (text: string): string => `%${escaped(text)}%`;

/** A condition that a column has a text somewhere, in any case. SQLite folds the letters of ASCII alone, so it is held as it was written, too. */
export const holds = (column: string, text: string): [string, Binding[]] => [`(lower(${column}) LIKE ? ESCAPE '!' OR ${column} LIKE ? ESCAPE '!')`, [within(text.toLowerCase()), within(text)]];
