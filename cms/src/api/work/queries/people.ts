import { hashed } from '../../../domain/database/hashed';
import { dialect, reader } from '../../../domain/portico';
import type { MemberViewer } from '../../../http/viewer';
import { handles, personsOf } from '../../../plugins/role-matrix/server/rules/standing';
import { caseScope, type Condition } from '../../../plugins/role-matrix/server/services/scope';
import { all, plain } from '../../case/list/conditions';
import { searchWords } from '../../case/list/rules/words';

const PEOPLE_PAGE = 20;

export interface FoundPerson {
  kind: 'member' | 'office';
  documentId: string;
  name: string;
  company: string;
}

/** Members and offices whose names have words that begin like those asked for, by name. One statement. */
export async function findPeople(viewer: MemberViewer, { text, id }: { text: string; id: string | null }): Promise<FoundPerson[]> {
  const { object, list } = dialect();
  const words = searchWords(text);
  const named = (documentId: string): Condition | null => (id === null ? null : { sql: `${documentId} = ?`, bindings: [id] });
  const member = all({ sql: 'cp.portal_id = ?', bindings: [viewer.portal.id] }, knownTo(viewer, 'member', 'm.id'), named('m.document_id'), ...words.map((word) => nameHolds('m.name', word)));
  const office = all({ sql: 'cp.portal_id = ?', bindings: [viewer.portal.id] }, knownTo(viewer, 'office', 'o.id'), named('o.document_id'), ...words.map((word) => nameHolds('o.name', word)));
  const inPortal = 'offices o JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies co ON co.id = oc.company_id JOIN companies_portal_lnk cp ON cp.company_id = co.id';
  const found = `SELECT 'member' AS kind, m.document_id AS document_id, m.name AS name, co.name AS company
      FROM ${inPortal} JOIN members_office_lnk mo ON mo.office_id = o.id JOIN members m ON m.id = mo.member_id WHERE ${member.sql}
    UNION ALL SELECT 'office', o.document_id, o.name, co.name FROM ${inPortal} WHERE ${office.sql}`;
  const row = object({ kind: 'found.kind', documentId: 'found.document_id', name: 'found.name', company: 'found.company' });
  const sql = `SELECT ${list(row, `(${found}) found ORDER BY lower(found.name), found.kind, found.document_id LIMIT ${PEOPLE_PAGE}`)} AS answer`;
  return (await reader().read<FoundPerson[]>(hashed('work_people', sql), [...member.bindings, ...office.bindings])) ?? [];
}

/** A case handler knows everybody of the portal; others their own company, and who has to do with cases that they see. */
function knownTo({ member }: MemberViewer, subject: 'member' | 'office', id: string): Condition {
  const persons = personsOf(member);
  if (persons.some(handles)) return plain('1 = 1');
  const companies = persons.flatMap(({ companyId }) => (companyId === null ? [] : [companyId]));
  const seen = caseScope(member, 'p.portal_id', 'p.case_id');
  const own = companies.map(() => 'co.id = ?').join(' OR ') || '1 = 0';
  return {
    sql: `(${own} OR EXISTS (SELECT 1 FROM portico_case_people p WHERE p.subject = '${subject}' AND p.subject_id = ${id}
      AND (p.tasks > 0 OR p.adviser = 1 OR p.handler = 1 OR p.external = 1) AND ${seen.sql}))`,
    bindings: [...companies, ...seen.bindings],
  };
}

/** SQLite knows small and capital only of ASCII, so a word is looked for as it begins a sentence, too. */
function nameHolds(column: string, word: string): Condition {
  if (dialect().client === 'postgres') return { sql: `' ' || ${column} ILIKE ?`, bindings: [`% ${word}%`] };
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return { sql: `(' ' || ${column} LIKE ? OR ' ' || ${column} LIKE ?)`, bindings: [`% ${word}%`, `% ${capital}%`] };
}
