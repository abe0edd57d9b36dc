import type { Core } from '@strapi/strapi';
import type { Compact } from './database/compact';
import { dialectOf, type Dialect } from './database/dialect';
import { openReader, type Reader } from './database/reader';
import type { Statement } from './database/statement';

let opened: { reader: Reader; dialect: Dialect } | null = null;

/** Opens what needs a migrated database. Called once in bootstrap. */
export function openPortico(strapi: Core.Strapi): void {
  opened = { reader: openReader(strapi), dialect: dialectOf(strapi) };
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
