import type { Knex } from 'knex';
import type { Dialect } from '../../../../domain/database/dialect';
import { caseOf, holdRow, type TableOfCase } from '../../../../domain/database/hold-row';
import { inOneWay } from '../../../../domain/database/in-one-way';
import { readIn } from '../../../../domain/database/read-in';
import type { Binding, Statement } from '../../../../domain/database/statement';
import { reader, statement } from '../../../../domain/portico';
import { Refusal } from '../../../../domain/refusal';
import { portalsOf, type CommandCall, type CommandViewer } from '../../../../http/case-scope';
import type { Command } from '../rules/authority';
import { lackOf, may, type About, type CaseRules, type OfferedWork } from '../rules/may';
import { readMatrix } from '../rules/matrix';
import type { CasePeople, Member } from '../rules/standing';
import { newestMatrix } from './matrix-store';

interface StoredRules {
  people: CasePeople;
  matrix: string | null;
  workItems: boolean;
}

/** Who has to do with a case `k` of a portal `p`, to be read with `CASE_WITH_PEOPLE`. */
export function casePeople({ object, list, flag }: Dialect): string {
  const link = (table: string, column: string) => `(SELECT l.${column} FROM ${table} l WHERE l.case_id = k.id LIMIT 1)`;
  const task = object({
    id: 't.id',
    kind: 't.kind',
    mainInspection: flag('t.main_inspection'),
    officeId: 'tol.office_id',
    companyId: 'toc.company_id',
    responsibleId: 'trl.member_id',
  });
  return object({
    portalId: 'p.id',
    adviserId: link('cases_technical_adviser_lnk', 'member_id'),
    externalHandlerId: link('cases_external_handler_lnk', 'member_id'),
    externalOfficeId: 'eol.office_id',
    externalCompanyId: 'eoc.company_id',
    tasks: list(
      task,
      `tasks_case_lnk tk JOIN tasks t ON t.id = tk.task_id
         LEFT JOIN tasks_office_lnk tol ON tol.task_id = t.id LEFT JOIN offices_company_lnk toc ON toc.office_id = tol.office_id
         LEFT JOIN tasks_responsible_lnk trl ON trl.task_id = t.id
       WHERE tk.case_id = k.id AND t.status <> 'removed' ORDER BY t.id`,
    ),
  });
}

export const CASE_WITH_PEOPLE = `cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id JOIN portals p ON p.id = kp.portal_id
      LEFT JOIN cases_external_office_lnk eol ON eol.case_id = k.id LEFT JOIN offices_company_lnk eoc ON eoc.office_id = eol.office_id`;

const rulesWhere = (sql: Dialect, ofCase: string) =>
  `SELECT ${sql.object({ people: casePeople(sql), matrix: newestMatrix('p.id'), workItems: sql.flag('p.work_items') })} AS answer FROM ${CASE_WITH_PEOPLE} WHERE ${ofCase}`;

const caseRules = statement('case_rules', (sql) => rulesWhere(sql, 'k.id = ?'));

/** By the documentId of what is of the case. */
const rulesBy = new Map<TableOfCase, () => Statement>();

function rulesOfThing(table: TableOfCase): Statement {
  const known = rulesBy.get(table) ?? statement(`case_rules_of_${table}`, (sql) => rulesWhere(sql, `k.id = (${caseOf(table)})`));
  rulesBy.set(table, known);
  return known();
}

type Read = <Answer>(statement: Statement, bindings: Binding[]) => Promise<Answer | null>;

/** In a transaction the rules see what it has written. */
const readerOf = (trx: Knex | null): Read => (trx ? (asked, bindings) => readIn(trx, asked, bindings) : (asked, bindings) => reader().read(asked, bindings));

/** What decides about people on one case: one statement. */
export async function rulesOf(caseId: number, trx: Knex | null = null): Promise<CaseRules | null> {
  return understood(await readerOf(trx)<StoredRules>(caseRules(), [caseId]));
}

const understood = (stored: StoredRules | null): CaseRules | null => stored && { ...stored, matrix: readMatrix(stored.matrix) };

interface OfCase {
  caseId: number;
  portalId: number;
}

/**
 * Lets a viewer through to a command, or a part, of a case: the one lock of all of them. What lies outside a viewer's
 * sight looks like what does not exist; of what is seen, the refusal names what is lacking. API tokens act as level 5
 * of their portals.
 */
export async function admit<Thing extends OfCase>(trx: Knex | null, viewer: CommandViewer, command: Command, thing: Thing | null, taskId?: number, work: OfferedWork | null = null): Promise<Thing> {
  const found = inPortals(viewer, thing);
  if (viewer.kind === 'member') admitBy(await rulesOf(found.caseId, trx), viewer.member, command, taskId, work);
  return found;
}

function inPortals<Thing extends OfCase>(viewer: CommandViewer, thing: Thing | null): Thing {
  if (!thing || !portalsOf(viewer).includes(thing.portalId)) throw new Refusal('notFound');
  return thing;
}

interface Held extends OfCase {
  id: number;
}

/**
 * Lets a viewer through to a command on something of a case, and holds it with its case until the transaction ends. What
 * decides is read once it is held, and the three go to the database in one way.
 */
export async function admitHolding<Thing extends Held>(
  trx: Knex,
  { viewer, command, documentId }: Pick<CommandCall, 'viewer' | 'command' | 'documentId'>,
  table: TableOfCase,
  load: (trx: Knex, documentId: string) => Promise<Thing | null>,
): Promise<Thing> {
  const [, thing, rules] = await inOneWay(trx, [
    () => holdRow(trx, table, documentId),
    () => load(trx, documentId),
    () => readIn<StoredRules>(trx, rulesOfThing(table), [documentId]),
  ]);
  const found = inPortals(viewer, thing);
  if (viewer.kind === 'member') admitBy(understood(rules), viewer.member, command, table === 'tasks' ? found.id : undefined);
  return found;
}

/** The same where the rules of the case have been read. */
export function admitBy(rules: CaseRules | null, member: Member, command: Command, taskId?: number, work: OfferedWork | null = null): void {
  if (!rules) throw new Refusal('notFound');
  const permission = may(member, command, rules, taskOf(rules, taskId), work);
  if (permission.allowed) return;
  if ('unseen' in permission.because) throw new Refusal('notFound');
  const lack = lackOf(permission.because.lacks);
  throw new Refusal('level' in lack ? 'level.missing' : 'right.missing', lack);
}

/** A task that was removed belongs to nobody any more. */
const taskOf = ({ people }: CaseRules, taskId: number | undefined): About => people.tasks.find(({ id }) => id === taskId) ?? null;
