import type { Knex } from 'knex';
import { dialect } from '../portico';

/** Holds a row until the transaction ends, where the database can; SQLite has one writer anyway. */
export async function holdRow(trx: Knex, table: string, documentId: string): Promise<void> {
  if (dialect().client === 'postgres') await trx(table).where({ document_id: documentId }).forUpdate().first('id');
}
