import type { Client } from '../../cms/src/domain/database/dialect.ts';
import { inOneConnection, type MeasuredDatabase } from './database.ts';
import { SHAPES } from './thin-shapes.ts';

const NEVER = '9999-12-31';
/** A house with more cases has more people: so many cases has one of them, whatever the size. */
const CASES_OF_AN_OFFICE = 100;
const CASES_OF_A_HANDLER = 500;

/** What the two databases write differently in these statements. */
interface Words {
  /** Rows `n` from one number to another. */
  numbers(from: string, to: string): string;
  /** So many days from today, as text. */
  day(days: string): string;
  /** Text of a day as it stands in a column of dates. */
  date(text: string): string;
  /** Milliseconds as they stand in a column of instants. */
  instant(milliseconds: string): string;
  digits(number: string): string;
  readonly yes: string;
  readonly no: string;
}

export const words: Record<Client, Words> = {
  postgres: {
    numbers: (from, to) => `generate_series(${from}, ${to}) AS numbers(n)`,
    day: (days) => `to_char(current_date + (${days})::integer, 'YYYY-MM-DD')`,
    date: (text) => `(${text})::date`,
    instant: (milliseconds) => `to_timestamp((${milliseconds}) / 1000.0) AT TIME ZONE 'UTC'`,
    digits: (number) => `lpad((${number})::text, 16, '0')`,
    yes: 'true',
    no: 'false',
  },
  sqlite: {
    numbers: (from, to) => `(WITH RECURSIVE counted(n) AS (SELECT ${from} UNION ALL SELECT n + 1 FROM counted WHERE n < ${to}) SELECT n FROM counted) AS numbers`,
    day: (days) => `date('now', (${days}) || ' days')`,
    date: (text) => text,
    instant: (milliseconds) => milliseconds,
    digits: (number) => `printf('%016d', ${number})`,
    yes: '1',
    no: '0',
  },
};

/**
 * Adds cases to a portal by a few statements on whole sets: case, customer, one or two tasks, and the rows that lists are
 * read from. Enough for a list; who opens one of their pages finds nothing but the plan. Minutes for a million, where
 * telling a story of each takes hours.
 */
export async function addThinCases(database: MeasuredDatabase, portal: string, count: number): Promise<void> {
  const { client } = database;
  const moveOn = ['cases', 'contacts', 'tasks'].map((table) => `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
  const tidy = ['bench_cases', 'bench_teams', 'bench_handlers', 'bench_shapes'].map((table) => `DROP TABLE ${table}`);
  const steps = [...stage(client, portal, count), ...fill(client), ...(client === 'postgres' ? moveOn : []), ...tidy];
  await inOneConnection(database, steps);
}

/** What the cases are made of: people, shapes, and a row a case with everything that is counted out for it. */
function stage(client: Client, portal: string, count: number): string[] {
  const { numbers, day, digits, yes, instant } = words[client];
  const now = String(Date.now());
  const dates = `${instant(now)}, ${instant(now)}, ${instant(now)}`;
  const next = (table: string) => `(SELECT coalesce(max(id), 0) FROM ${table})`;
  const insert = (table: string, columns: string, from: string) => `INSERT INTO ${table} (${columns}) ${from}`;
  const ofPortal = `companies co JOIN companies_portal_lnk cp ON cp.company_id = co.id JOIN portals p ON p.id = cp.portal_id AND p.key = '${portal}'`;
  const stamps = 'created_at, updated_at, published_at';
  const offices = Math.ceil(count / CASES_OF_AN_OFFICE);
  const handlers = Math.ceil(count / CASES_OF_A_HANDLER);
  const missing = (text: string) => `NOT EXISTS (SELECT 1 FROM offices WHERE document_id = 'thinoffice' || ${text})`;
  const people = [
    insert('offices', `document_id, name, available, ${stamps}`, `SELECT 'thinoffice' || ${digits('n')}, 'Office ' || n, ${yes}, ${dates} FROM ${numbers('1', String(offices))} WHERE ${missing(digits('n'))}`),
    insert('offices_company_lnk', 'office_id, company_id', `SELECT o.id, (SELECT max(co.id) FROM ${ofPortal} WHERE co.kind = 'partner') FROM offices o WHERE o.document_id LIKE 'thinoffice%' AND NOT EXISTS (SELECT 1 FROM offices_company_lnk l WHERE l.office_id = o.id)`),
    insert('members', `document_id, name, email, level, active, ${stamps}`, `SELECT 'thinworker' || ${digits('n')}, 'Worker ' || n, 'worker' || n || '@office.example', 1 + n % 3, ${yes}, ${dates} FROM ${numbers('1', String(3 * offices))} WHERE NOT EXISTS (SELECT 1 FROM members WHERE document_id = 'thinworker' || ${digits('n')})`),
    insert('members_office_lnk', 'member_id, office_id', `SELECT m.id, o.id FROM members m JOIN offices o ON o.document_id = 'thinoffice' || ${digits(`1 + CAST(substr(m.document_id, 11) AS INTEGER) % ${offices}`)} WHERE m.document_id LIKE 'thinworker%' AND NOT EXISTS (SELECT 1 FROM members_office_lnk l WHERE l.member_id = m.id)`),
    insert('members', `document_id, name, email, level, active, ${stamps}`, `SELECT 'thinhandler' || ${digits('n')}, 'Handler ' || n, 'handler' || n || '@house.example', 5, ${yes}, ${dates} FROM ${numbers('1', String(handlers))} WHERE NOT EXISTS (SELECT 1 FROM members WHERE document_id = 'thinhandler' || ${digits('n')})`),
    insert('members_office_lnk', 'member_id, office_id', `SELECT m.id, (SELECT min(oc.office_id) FROM ${ofPortal} JOIN offices_company_lnk oc ON oc.company_id = co.id WHERE co.kind = 'own') FROM members m WHERE m.document_id LIKE 'thinhandler%' AND NOT EXISTS (SELECT 1 FROM members_office_lnk l WHERE l.member_id = m.id)`),
  ];
  const inOffices = `${ofPortal} JOIN offices_company_lnk oc ON oc.company_id = co.id JOIN offices o ON o.id = oc.office_id JOIN members_office_lnk mo ON mo.office_id = o.id JOIN members m ON m.id = mo.member_id`;
  // So somebody has as many cases as before when the house has grown, and the dashboard counts as many.
  const withoutThin = `NOT EXISTS (SELECT 1 FROM cases_handler_lnk h JOIN cases c ON c.id = h.case_id WHERE h.member_id = m.id AND c.document_id LIKE 'thincase%')`;
  const due = (kind: string) => `CASE s.${kind} WHEN 'from' THEN d.from_on WHEN 'to' THEN d.to_on WHEN 'until' THEN d.until_on ELSE '${NEVER}' END`;
  return [
    ...people,
    `CREATE TABLE bench_teams AS SELECT row_number() OVER (ORDER BY o.id) - 1 AS place, o.id AS office_id, co.id AS company_id, min(m.id) AS member_id FROM ${inOffices} WHERE co.kind = 'partner' GROUP BY o.id, co.id`,
    `CREATE TABLE bench_handlers AS SELECT row_number() OVER (ORDER BY m.id) - 1 AS place, m.id AS member_id FROM ${inOffices} WHERE co.kind = 'own' AND m.level = 5 AND ${withoutThin}`,
    `CREATE TABLE bench_shapes AS ${SHAPES.map((shape, place) => `SELECT ${place} AS place, ${Object.entries<string | boolean | null>({ ...shape }).map(([name, value]) => `${literal(value)} AS ${column(name)}`).join(', ')}`).join(' UNION ALL ')}`,
    `CREATE TABLE bench_cases AS SELECT i.id, 2 * i.n + ${next('tasks')} AS task_id, i.n + ${next('contacts')} AS contact_id, s.*, d.from_on, d.to_on, d.until_on, ${due('due')} AS due_on, ${due('task_due')} AS task_due_on,
       CASE WHEN i.n % 20 = 0 THEN ${day('i.n % 60 - 10')} ELSE '${NEVER}' END AS reminder_on, h.member_id AS handler_id, t.office_id, t.company_id, t.member_id, x.office_id AS external_office_id, x.company_id AS external_company_id,
       CASE s.external WHEN 'named' THEN x.member_id END AS external_handler_id, p.id AS portal_id, ${now} - CAST(i.n % 1000 AS BIGINT) * 3600000 AS reported_at, c.city, c.postal_code
     FROM (SELECT n, n + ${next('cases')} AS id FROM ${numbers('1', String(count))}) i
       JOIN portals p ON p.key = '${portal}'
       JOIN bench_shapes s ON s.place = i.id % ${SHAPES.length}
       JOIN bench_handlers h ON h.place = i.id / ${SHAPES.length} % (SELECT count(*) FROM bench_handlers)
       LEFT JOIN bench_teams t ON s.office = 1 AND t.place = i.id / ${SHAPES.length} % (SELECT count(*) FROM bench_teams)
       LEFT JOIN bench_teams x ON s.external IS NOT NULL AND x.place = (i.id / ${SHAPES.length} + 1) % (SELECT count(*) FROM bench_teams)
       JOIN (${CITIES.map((city, place) => `SELECT ${place} AS place, '${city}' AS city, '${1000 + place}' AS postal_code`).join(' UNION ALL ')}) c ON c.place = i.id / 7 % ${CITIES.length}
       JOIN (SELECT n AS place, ${day('n - 30')} AS from_on, ${day('n - 25')} AS to_on, ${day('n + 1')} AS until_on FROM ${numbers('0', '180')}) d ON d.place = i.id / 3 % 181`,
  ];
}

const CITIES = ['Oslo', 'Bergen', 'Trondheim', 'Stavanger', 'Molde', 'Bodø', 'Tromsø', 'Hamar', 'Gjøvik', 'Larvik'];

const literal = (value: string | boolean | null): string => {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null ? 'CAST(NULL AS text)' : `'${value}'`;
};

const column = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function fill(client: Client): string[] {
  const { date, instant, digits, yes, no } = words[client];
  const stamps = 'created_at, updated_at, published_at';
  const dates = Array.from({ length: 3 }, () => instant('b.reported_at')).join(', ');
  const into = (table: string, values: Record<string, string>, where = '1 = 1') => `INSERT INTO ${table} (${Object.keys(values).join(', ')}) SELECT ${Object.values(values).join(', ')} FROM bench_cases b WHERE ${where}`;
  const stamped = (table: string, values: Record<string, string>, where?: string) => into(table, values, where).replace(') SELECT', `, ${stamps}) SELECT`).replace(' FROM bench_cases', `, ${dates} FROM bench_cases`);
  const documentId = (of: string, id: string) => `'thin${of}' || ${digits(id)}`;
  const second = 'b.task_id - 1';
  const linked = (table: string, names: [string, string], values: [string, string], where?: string) => into(table, { [names[0]]: values[0], [names[1]]: values[1] }, where);
  const facts = { number: `'T' || b.id`, status: 'b.status', decision: `CASE WHEN b.inspected = 1 THEN 'accepted' ELSE 'none' END` };
  const place = { title: `'Water in the kitchen'`, type: `'water'`, street: `'Markveien ' || (b.id % 90)`, postal_code: 'b.postal_code', city: 'b.city' };
  const never = (text: string) => date(`nullif(${text}, '${NEVER}')`);
  const task = { kind: `'other'`, position: '2', scheduled_from: date('CASE WHEN b.days = 1 THEN b.from_on END'), scheduled_to: date('CASE WHEN b.days = 1 THEN b.to_on END') };
  return [
    stamped('cases', { id: 'b.id', document_id: documentId('case', 'b.id'), ...facts, ...place, quality_control: no, waiting_until: date(`CASE WHEN b.status = 'waiting' THEN b.until_on END`), reminder_on: never('b.reminder_on'), reported_at: instant('b.reported_at') }),
    linked('cases_portal_lnk', ['case_id', 'portal_id'], ['b.id', 'b.portal_id']),
    linked('cases_handler_lnk', ['case_id', 'member_id'], ['b.id', 'b.handler_id']),
    linked('cases_external_office_lnk', ['case_id', 'office_id'], ['b.id', 'b.external_office_id'], 'b.external IS NOT NULL'),
    linked('cases_external_handler_lnk', ['case_id', 'member_id'], ['b.id', 'b.external_handler_id'], 'b.external_handler_id IS NOT NULL'),
    stamped('contacts', { id: 'b.contact_id', document_id: documentId('contact', 'b.contact_id'), role: `'customer'`, name: `'Customer ' || b.id`, email: `'customer' || b.id || '@mail.example'`, language: `'nb'` }),
    linked('contacts_case_lnk', ['contact_id', 'case_id'], ['b.contact_id', 'b.id']),
    stamped('tasks', { id: 'b.task_id', document_id: documentId('task', 'b.task_id'), title: `'New floor'`, main_inspection: no, status: 'b.task', ...task }, 'b.task IS NOT NULL'),
    stamped('tasks', { id: second, document_id: documentId('task', second), title: `'Inspection'`, kind: `'inspection'`, main_inspection: yes, status: `'approved'`, position: '1' }, 'b.inspected = 1'),
    ...(['b.task_id', second] as const).flatMap((id) => {
      const having = id === second ? 'b.inspected = 1' : 'b.task IS NOT NULL';
      return [
        linked('tasks_case_lnk', ['task_id', 'case_id'], [id, 'b.id'], having),
        linked('tasks_office_lnk', ['task_id', 'office_id'], [id, 'b.office_id'], `${having} AND b.office = 1`),
        linked('tasks_responsible_lnk', ['task_id', 'member_id'], [id, 'b.member_id'], `${having} AND b.member = 1`),
      ];
    }),
    into('portico_case_facts', {
      case_id: 'b.id', document_id: documentId('case', 'b.id'), portal_id: 'b.portal_id', ...facts, reported_at: 'b.reported_at', ended_at: `CASE WHEN b.status = 'closed' THEN b.reported_at END`,
      main_inspection_assigned_at: 'CASE WHEN b.inspected = 1 THEN b.reported_at END', main_inspection_task_id: `CASE WHEN b.inspected = 1 THEN ${second} END`,
    }),
    into('portico_case_list', {
      case_id: 'b.id', document_id: documentId('case', 'b.id'), portal_id: 'b.portal_id', ...facts, ...place, open: `CASE WHEN b.status = 'closed' THEN 0 ELSE 1 END`, customer: `'Customer ' || b.id`, handler_id: 'b.handler_id',
      external_office_id: 'b.external_office_id', external_handler_id: 'b.external_handler_id', task_title: `CASE WHEN b.task IS NOT NULL THEN 'New floor' END`, task_kind: `CASE WHEN b.task IS NOT NULL THEN 'other' END`, task_status: 'b.task',
      needs: 'b.needs', action: 'b.action', due_on: 'b.due_on', work_needs: 'b.needs', work_due_on: 'b.due_on', reminder_on: 'b.reminder_on', answer_due_on: `'${NEVER}'`, partner_documents_due_on: `'${NEVER}'`, ask_due_on: `'${NEVER}'`, reported_at: 'b.reported_at',
      words: `'t' || b.id || ' water in the kitchen markveien ' || (b.id % 90) || ' ' || b.postal_code || ' ' || lower(b.city) || ' customer ' || b.id || ' customer' || b.id || ' mail example' || CASE WHEN b.inspected = 1 THEN ' inspection' ELSE '' END || CASE WHEN b.task IS NOT NULL THEN ' new floor' ELSE '' END`,
    }),
    people(),
  ];
}

/** Each subject of a case once, with what it has to do with it. */
function people(): string {
  const parts = [
    ['member', 'handler_id', { handler: '1' }, '1 = 1'],
    ['member', 'member_id', { tasks: '1 + b.inspected', action: 'b.member_acts', day: 'b.task_due_on' }, 'b.member = 1'],
    ['member', 'external_handler_id', { external: '1' }, 'b.external_handler_id IS NOT NULL'],
    ...(['office', 'company'] as const).flatMap((subject) => [
      [subject, `${subject}_id`, { tasks: '1 + b.inspected', action: 'b.office_acts', day: 'b.task_due_on' }, 'b.office = 1'] as const,
      [subject, `external_${subject}_id`, { external: '1', unnamed: `CASE b.external WHEN 'unnamed' THEN 1 ELSE 0 END` }, 'b.external IS NOT NULL'] as const,
    ]),
  ] as const;
  const union = parts.map(([subject, id, what, where]) => {
    const { tasks = '0', handler = '0', external = '0', unnamed = '0', action = unnamed, day = `'${NEVER}'` }: Partial<Record<string, string>> = what;
    return `SELECT '${subject}' AS subject, b.${id} AS subject_id, b.id AS case_id, b.portal_id, b.status, b.due_on, ${tasks} AS tasks, ${handler} AS handler, ${external} AS external, ${unnamed} AS unnamed, ${action} AS action, ${day} AS task_due_on FROM bench_cases b WHERE ${where}`;
  });
  return `INSERT INTO portico_case_people (subject, subject_id, case_id, portal_id, tasks, handler, external, unnamed, action, task_due_on, open, due_on, work_due_on)
    SELECT subject, subject_id, case_id, portal_id, sum(tasks), max(handler), max(external), max(unnamed), max(action), min(task_due_on), CASE WHEN status = 'closed' THEN 0 ELSE 1 END, due_on, due_on
    FROM (${union.join(' UNION ALL ')}) told GROUP BY subject, subject_id, case_id, portal_id, status, due_on`;
}
