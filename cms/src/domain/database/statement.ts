export type Binding = string | number | null;

/** A hand-written, named statement that answers one JSON value in the column `answer` (or no row). */
export interface Statement {
  name: string;
  sql: string;
  /** Makes of the JSON what was asked for, where it travels otherwise: see `compact`. */
  read?(value: unknown): unknown;
}

/** A statement with what it binds. */
export interface Question {
  statement: Statement;
  bindings: Binding[];
}

/** What a statement's answer stands for; `null` where it found no row. */
export function understand<Answer>({ read }: Statement, value: unknown): Answer | null {
  return (value == null || !read ? (value ?? null) : read(value)) as Answer | null;
}
