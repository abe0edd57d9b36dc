/** What stands in a field of a table that somebody sends; `odd` is what a program has made of it that is neither text nor number. */
export type Field = string | number | null | { odd: 'date' | 'error' | 'logical' };

export interface TableRow {
  /** Of the file, as spreadsheet programs count them. */
  line: number;
  fields: Field[];
}
