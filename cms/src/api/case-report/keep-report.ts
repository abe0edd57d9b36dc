import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../domain/actor';
import { recordChange } from '../../domain/recorder';
import { keepFiles } from '../../files/keep';
import type { TakenFile } from '../../files/taken';
import { present } from '../../http/case-scope';
import type { Report } from '../../plugins/visibility/server/rules/documents';
import { CASE_DOCUMENT, loadDocument } from '../case-document/recorded';

interface NewReport {
  kind: Report;
  title: string;
  file: TakenFile;
  readAt: number;
}

interface KeptReport {
  id: number;
  document_id: string;
  version: number;
  made_at: Date | number | string;
}

/**
 * Keeps a report among the documents of its case. A newer one takes the place of the one that was made before, which
 * stays behind it; whether it is shared stays as it is. One that knows less than what is kept already is thrown away.
 */
export async function keepReport(strapi: Core.Strapi, trx: Knex, of: { caseId: number }, { kind, title, file, readAt }: NewReport, actor: Actor, now: number): Promise<void> {
  const kept = await trx('case_documents as d')
    .join('case_documents_case_lnk as l', 'l.case_document_id', 'd.id')
    .where({ 'l.case_id': of.caseId, 'd.kind': kind })
    .whereNotNull('d.version')
    .first<KeptReport | undefined>('d.id as id', 'd.document_id as document_id', 'd.version as version', 'd.made_at as made_at');
  if (kept && new Date(kept.made_at).getTime() > readAt) return;
  const [fileId] = await keepFiles(strapi, [file]);
  if (!kept) {
    const data = { title, kind, shared: false, version: 1, madeAt: new Date(readAt), file: fileId, case: of.caseId };
    const { documentId } = (await strapi.db.query(CASE_DOCUMENT).create({ data })) as { documentId: string };
    await recordChange(trx, { subject: 'document', before: null, after: present(await loadDocument(trx, documentId)), actor, now });
    return;
  }
  const before = present(await loadDocument(trx, kept.document_id));
  const place = { related_type: CASE_DOCUMENT, related_id: kept.id };
  await trx('files_related_mph').where({ ...place, field: 'file' }).update({ field: 'earlier', order: kept.version });
  await trx('files_related_mph').insert({ ...place, field: 'file', file_id: fileId, order: 1 });
  await trx('case_documents').where({ id: kept.id }).update({ title, version: kept.version + 1, made_at: new Date(readAt), updated_at: new Date(now) });
  await recordChange(trx, { subject: 'document', before, after: present(await loadDocument(trx, kept.document_id)), actor, now });
}
