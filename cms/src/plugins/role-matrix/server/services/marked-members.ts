import type { Actor } from '../../../../domain/actor';
import type { Dialect } from '../../../../domain/database/dialect';
import { reader, statement } from '../../../../domain/portico';
import { toCursor } from '../../../../http/cursor';
import type { Role } from '../rules/rights';
import type { Mark } from './marks';

const PAGE = 50;

export interface MarkedMember {
  /** Its document id. */
  id: string;
  name: string;
  email: string;
  level: number;
  active: boolean;
  office: string;
  company: { name: string; kind: string };
  marks: (Mark & { role: Role; markedBy: Actor; markedAt: number })[];
}

interface Stored extends MarkedMember {
  number: number;
}

export interface MarkChanged {
  id: number;
  role: Role;
  /** Null where it was not marked. */
  before: Mark | null;
  /** Null where it is marked no more. */
  after: Mark | null;
  actor: Actor;
  changedAt: number;
}

const member = ({ object, list, flag, json }: Dialect) =>
  object({
    number: 'm.id',
    id: 'm.document_id',
    name: 'm.name',
    email: 'm.email',
    level: 'm.level',
    active: flag('m.active'),
    office: 'o.name',
    company: object({ name: 'c.name', kind: 'c.kind' }),
    marks: list(
      object({ role: 'r.role', approvalLimit: 'r.approval_limit', markedBy: json('r.actor'), markedAt: 'r.marked_at' }),
      'portico_member_roles r WHERE r.member_id = m.id',
    ),
  });

/** A member is of the portal that its office's company is of. */
const MEMBERS = `members m
  JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices o ON o.id = mo.office_id
  JOIN offices_company_lnk oc ON oc.office_id = o.id JOIN companies c ON c.id = oc.company_id
  JOIN companies_portal_lnk cp ON cp.company_id = c.id`;

const SEARCHED = `(m.name || ' ' || m.email || ' ' || o.name || ' ' || c.name)`;

const membersOfPortal = statement(
  'role_matrix_members',
  (sql) => `SELECT ${sql.list(
    member(sql),
    `${MEMBERS}
     WHERE cp.portal_id = ?
       AND (? = '' OR EXISTS (SELECT 1 FROM portico_member_roles x WHERE x.member_id = m.id AND x.role = ?))
       AND (lower(${SEARCHED}) LIKE ? ESCAPE '\\' OR ${SEARCHED} LIKE ? ESCAPE '\\')
       AND (? = 0 OR (m.name, m.id) > (SELECT b.name, b.id FROM members b WHERE b.id = ?))
     ORDER BY m.name, m.id LIMIT ${PAGE + 1}`,
  )} AS answer`,
);

const memberOfPortal = statement(
  'role_matrix_member',
  (sql) => `SELECT ${member(sql)} AS answer FROM ${MEMBERS} WHERE cp.portal_id = ? AND m.document_id = ?`,
);

const changesOfMember = statement(
  'role_matrix_changes',
  ({ list, object, json }) => `SELECT ${list(
    object({ id: 'h.id', role: 'h.role', before: json('h.before'), after: json('h.after'), actor: json('h.actor'), changedAt: 'h.changed_at' }),
    'portico_member_role_changes h WHERE h.member_id = ? ORDER BY h.id DESC',
  )} AS answer`,
);

/** In how many open cases a member holds each role. */
const openCasesOfMember = statement(
  'role_matrix_open_cases',
  ({ object }) => `SELECT ${object({
    externalCaseHandler: openCases('cases_external_handler_lnk l ON l.case_id = k.id WHERE l.member_id = ?'),
    projectManager: openCases(
      `tasks_case_lnk tc ON tc.case_id = k.id
       JOIN tasks t ON t.id = tc.task_id AND t.kind = 'projectManagement' AND t.status <> 'removed'
       JOIN tasks_responsible_lnk l ON l.task_id = t.id WHERE l.member_id = ?`,
    ),
    inspector: openCases(
      `portico_case_facts f ON f.case_id = k.id
       JOIN tasks_responsible_lnk l ON l.task_id = f.main_inspection_task_id WHERE l.member_id = ?`,
    ),
  })} AS answer`,
);

function openCases(joined: string): string {
  return `(SELECT count(DISTINCT k.id) FROM cases k JOIN ${joined} AND k.status IN ('open', 'waiting'))`;
}

const marksByRole = statement(
  'role_matrix_marks_by_role',
  ({ list, object }) => `SELECT ${list(
    object({ role: 'r.role', members: 'count(*)', ownLimits: 'count(r.approval_limit)' }),
    'portico_member_roles r WHERE r.portal_id = ? GROUP BY r.role',
  )} AS answer`,
);

export interface MembersAsked {
  /** Part of a name, an e-mail address, an office or a company. */
  search: string;
  role: Role | null;
  /** The last member that was listed before. */
  after: number;
}

/** `LIKE` takes % and _ for anything; what somebody types means itself. */
const containing = (typed: string) => `%${typed.replace(/[\\%_]/g, '\\$&')}%`;

/** Members of a portal's companies by name, page after page, with what they are marked for. */
export async function listMembers(portalId: number, { search, role, after }: MembersAsked): Promise<{ members: MarkedMember[]; next: string | null }> {
  // SQLite knows capitals of the English alphabet only: what is typed as it stands there is found too.
  const bindings = [portalId, role ?? '', role ?? '', containing(search.toLowerCase()), containing(search), after, after];
  const found = (await reader().read<Stored[]>(membersOfPortal(), bindings)) ?? [];
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  return { members: shown, next: found.length > PAGE && last ? toCursor(last.number) : null };
}

/** One member with the history of its marks, newest first, and how many open cases an end of each would touch. */
export async function findMember(portalId: number, documentId: string) {
  const found = await reader().read<Stored>(memberOfPortal(), [portalId, documentId]);
  if (!found) return null;
  const { number } = found;
  const changes = await reader().read<MarkChanged[]>(changesOfMember(), [number]);
  const touched = await reader().read<Record<Role, number>>(openCasesOfMember(), [number, number, number]);
  return { ...found, changes: changes ?? [], openCases: touched ?? { externalCaseHandler: 0, projectManager: 0, inspector: 0 } };
}

/** How many members are marked for each role, and how many of them with a limit of their own. */
export async function countMarks(portalId: number): Promise<{ role: Role; members: number; ownLimits: number }[]> {
  return (await reader().read<{ role: Role; members: number; ownLimits: number }[]>(marksByRole(), [portalId])) ?? [];
}
