import type { LocalDate } from '../../domain/time';

/** What stands in a field of a table that somebody sends; `odd` is what a program has made of it that is neither text nor number. */
export type Field = string | number | null | { odd: 'error' | 'logical' } | { odd: 'date'; day: LocalDate };

export interface TableRow {
  /** Of the file, as spreadsheet programs count them. */
  line: number;
  fields: Field[];
}

/** Columns farther to the right are passed over: no table that is taken in has so many. */
export const MOST_COLUMNS = 50;

/** Longer than any field may be, so that what was cut off is still too long. */
const LONGEST_FIELD = 1000;

/** A field without the blanks around it; null where nothing stands. */
export const cut = (text: string): string | null => text.slice(0, 2 * LONGEST_FIELD).trim().slice(0, LONGEST_FIELD) || null;
