import type { Compact } from './database/compact';
import type { Dialect } from './database/dialect';
import type { Binding, Question, Statement } from './database/statement';

export interface Reader {
  /**
   * Runs a statement and answers its JSON, or `null` where it found no row. Reads what is committed; inside a
   * transaction it joins that, as a second connection would not see its writes, and might wait for it for ever.
   */
  read<Answer>(statement: Statement, bindings: Binding[]): Promise<Answer | null>;
  /** Its JSON as the text that the database wrote. Outside transactions alone. */
  readText(question: Question): Promise<string | null>;
  /** Both by one way to the database: the first's text, and the second's answer. Outside transactions alone. */
  readBoth<Answer>(first: Question, second: Question): Promise<{ text: string | null; answer: Answer | null }>;
  close(): void;
}

interface Opened {
  reader: Reader;
  dialect: Dialect;
}

let opened: Opened | null = null;

/** From now on the migrated database can be asked. Called once in bootstrap. */
export function openPortico(database: Opened): void {
  opened = database;
}

export function closePortico(): void {
  opened?.reader.close();
  opened = null;
}

/** The reader of committed data; only after bootstrap. */
export function reader(): Reader {
  if (!opened) throw new Error('The reader is opened in bootstrap');
  return opened.reader;
}

export function dialect(): Dialect {
  if (!opened) throw new Error('The dialect is known from bootstrap on');
  return opened.dialect;
}

/** A statement of every request, written out in the database's dialect once instead of at every call. */
export function statement(name: string, write: (dialect: Dialect) => string | Compact): () => Statement {
  let written: { dialect: Dialect; statement: Statement } | null = null;
  return () => {
    const current = dialect();
    if (written?.dialect !== current) {
      const sql = write(current);
      written = { dialect: current, statement: typeof sql === 'string' ? { name, sql } : { name, ...sql } };
    }
    return written.statement;
  };
}
