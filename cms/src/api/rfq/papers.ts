import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { reader, statement } from '../../domain/portico';
import { keepFiles } from '../../files/keep';
import type { StoredFile } from '../../files/stream-file';
import type { TakenFile } from '../../files/taken';
import type { StoredPaper } from './snapshot';

interface Place {
  type: string;
  id: number;
}

/** Keeps files with a request or a bid, after those that are there. */
export async function addPapers(strapi: Core.Strapi, trx: Knex, { type, id }: Place, files: readonly TakenFile[]): Promise<void> {
  if (files.length === 0) return;
  const place = { related_type: type, related_id: id, field: 'attachments' };
  const [last]: { order: number | null }[] = await trx('files_related_mph').where(place).max('order as order');
  const ids = await keepFiles(strapi, files);
  await trx('files_related_mph').insert(ids.map((file, index) => ({ ...place, file_id: file, order: (last?.order ?? 0) + 1 + index })));
}

/** Leaves only these, by document id. The others stay a bid's own, so that they turn up nowhere else. */
export async function keepPapers(trx: Knex, { type, id }: Place, papers: readonly StoredPaper[], kept: readonly string[]): Promise<void> {
  const gone = papers.filter(({ documentId }) => !kept.includes(documentId)).map((paper) => paper.id);
  await trx('files_related_mph').where({ related_type: type, related_id: id, field: 'attachments' }).whereIn('file_id', gone).update({ field: 'replaced' });
}

const paperOf = statement(
  'rfq_paper',
  ({ object }) => `SELECT ${object({ url: 'f.url', name: 'f.name', mime: 'f.mime' })} AS answer
    FROM files_related_mph r JOIN files f ON f.id = r.file_id WHERE r.related_type = ? AND r.related_id = ? AND r.field = 'attachments' AND f.document_id = ?`,
);

/** A file of this request or bid, or null. */
export const findPaper = ({ type, id }: Place, file: string): Promise<StoredFile | null> => reader().read<StoredFile>(paperOf(), [type, id, file]);

export const paper = z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number().meta({ description: 'Bytes, to the nearest ten.' }) }).meta({ id: 'RfqPaper' });

export const paperAnswer = ({ documentId, name, mime, size }: StoredPaper): z.input<typeof paper> => ({ id: documentId, name, type: mime, size: Math.round(Number(size) * 1000) });
