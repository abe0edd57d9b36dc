import type { Knex } from 'knex';

interface ParentPortal {
  id: number;
  country: string;
}

/** A relation as REST, the content manager and our own code write it: an id, `{connect}` or `{set}`. */
export function relationTarget(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return relationTarget(value[0]);
  if (value && typeof value === 'object') {
    const { connect, set, documentId, id } = value as Record<string, unknown>;
    return relationTarget(connect ?? set ?? documentId ?? id ?? null);
  }
  return null;
}

/** The portal of the case that a thing belongs to, or is about to. */
export async function parentPortal(trx: Knex, table: 'contacts' | 'tasks' | 'case_documents', documentId: string | null, caseRelation: unknown): Promise<ParentPortal | null> {
  const portals = trx('portals').join('cases_portal_lnk', 'cases_portal_lnk.portal_id', 'portals.id').join('cases', 'cases.id', 'cases_portal_lnk.case_id');
  const target = relationTarget(caseRelation);
  if (target !== null) {
    const column = typeof target === 'number' ? 'cases.id' : 'cases.document_id';
    return (await portals.where(column, target).first<ParentPortal | undefined>('portals.id as id', 'portals.country as country')) ?? null;
  }
  if (!documentId) return null;
  const singular = table === 'case_documents' ? 'case_document' : table.slice(0, -1);
  const found = await portals
    .join(`${table}_case_lnk`, `${table}_case_lnk.case_id`, 'cases.id')
    .join(table, `${table}.id`, `${table}_case_lnk.${singular}_id`)
    .where(`${table}.document_id`, documentId)
    .first<ParentPortal | undefined>('portals.id as id', 'portals.country as country');
  return found ?? null;
}
