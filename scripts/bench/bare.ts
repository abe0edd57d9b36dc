import Database from 'better-sqlite3';
import Fastify from 'fastify';
import pg from 'pg';

import { dialectFor } from '../../cms/src/domain/database/dialect.ts';
import { undatedPlace } from '../../cms/src/api/case/list/rules/next.ts';
import { bareDashboard, bareList, barePartnerList, bareWords, listBindings, partnerBindings } from './bare-lists.ts';
import { barePage } from './bare-page.ts';
import type { Facts } from './facts.ts';

type Binding = string | number;
type Query = (binding: Binding[]) => Promise<string | null>;

interface Row {
  answer: string | null;
}

interface Store {
  prepare(name: string, sql: string): Query;
  /** Statements in one transaction, each with its bindings. */
  write(steps: readonly [string, Binding[]][]): Promise<void>;
}

// The bare server: Fastify, one prepared statement, no log-in. It is told the way to the database as the CMS is.
const environment = process.env;
const client = environment['DATABASE_CLIENT'] === 'postgres' ? 'postgres' : 'sqlite';
const dialect = dialectFor(client);
const { prepare, write } = client === 'postgres' ? postgres() : sqlite();

const { page, lists } = JSON.parse(environment['BENCH_FACTS'] ?? '') as Facts;
const kinds = JSON.stringify(page.settings.newsKinds);
const colours = JSON.stringify(page.settings.colours);
const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: page.zone, dateStyle: 'short', timeStyle: 'short' });
const today = (): string => wallClock.format().slice(0, 10);
const tomorrow = (): string => new Date(Date.parse(`${today()}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const readPage = prepare('bare_page', barePage(dialect, page.settings));
const readList = prepare('bare_list', bareList(dialect));
const readWords = prepare('bare_words', bareWords(dialect));
const readPartnerList = prepare('bare_partner_list', barePartnerList(dialect));
const readDashboard = prepare('bare_dashboard', bareDashboard(dialect));

const server = Fastify();
const answer = (path: string, read: (asked: Record<string, string>) => Promise<string | null>) =>
  server.get<{ Params: Record<string, string>; Querystring: Record<string, string> }>(path, async (request, reply) => {
    const found = await read({ ...request.params, ...request.query });
    return found === null ? reply.code(404).send() : reply.type('application/json; charset=utf-8').send(found);
  });

server.get('/_health', async (_request, reply) => reply.code(204).send());
answer('/cases/:id', ({ id }) => {
  const now = wallClock.format().replace(' ', 'T');
  return readPage([colours, page.seen.communication, page.seen.documents, Number(id), kinds, now, now.slice(0, 10), Number(id)]);
});
answer('/list', ({ dueOn = '', caseId = '0' }) => readList(listBindings(today(), undatedPlace(today()), lists.portalId, [dueOn, Number(caseId)])));
answer('/words/:word', ({ word = '' }) => readWords([today(), today(), undatedPlace(today()), lists.portalId, client === 'postgres' ? `${word}:*` : `% ${word}%`]));
answer('/partner-list', () => readPartnerList(partnerBindings(undatedPlace(today()), lists.portalId, lists.partner)));
const readHandler = prepare('bare_handler', `SELECT ${client === 'postgres' ? `json_build_object('name', name)::text` : `json_object('name', name)`} AS answer FROM members WHERE id = ?`);
answer('/members', () => readHandler([lists.handlerId]));
answer('/dashboard', () => readDashboard([today(), tomorrow(), lists.handlerId, lists.portalId]));
server.post<{ Params: { task: string }; Body: { member: number } }>('/writes/:task', async ({ params, body }) => {
  const now = Date.now();
  const task = Number(params.task);
  const event = 'INSERT INTO portico_events (portal_id, aggregate, aggregate_id, kind, occurred_at, actor, public, private) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  const mail = 'INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, created_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
  await write([
    ['UPDATE tasks SET status_reason = NULL WHERE id = ?', [task]],
    ['UPDATE tasks_responsible_lnk SET member_id = ? WHERE task_id = ?', [body.member, task]],
    [event, [lists.portalId, 'bench', task, 'responsibleChanged', now, '{}', '{}', '{}']],
    [mail, [`bare-${process.hrtime.bigint()}`, lists.portalId, 'bench', task, 'email', 'taskGiven', 'nb', 'nobody@office.example', '{}', 'sent', now, now]],
  ]);
  return { task, member: body.member };
});
await server.listen({ host: '127.0.0.1', port: Number(environment['BENCH_PORT']) });

function sqlite(): Store {
  const database = new Database(environment['DATABASE_FILENAME'] ?? '', { fileMustExist: true });
  database.pragma('busy_timeout = 10000');
  return {
    prepare: (_name, sql) => {
      const statement = database.prepare<Binding[], Row>(sql);
      return async (bindings) => statement.get(...bindings)?.answer ?? null;
    },
    write: async (steps) => database.transaction(() => steps.forEach(([sql, bindings]) => database.prepare(sql).run(...bindings))).immediate(),
  };
}

function postgres(): Store {
  const pool = new pg.Pool({
    host: environment['DATABASE_HOST'],
    port: Number(environment['DATABASE_PORT']),
    database: environment['DATABASE_NAME'],
    user: environment['DATABASE_USERNAME'],
    password: environment['DATABASE_PASSWORD'],
    max: 10,
  });
  const numbered = (sql: string): string => {
    let position = 0;
    return sql.replace(/\?/g, () => `$${(position += 1)}`);
  };
  return {
    prepare: (name, sql) => {
      const text = numbered(sql);
      return async (values) => (await pool.query<Row>({ name, text, values })).rows[0]?.answer ?? null;
    },
    async write(steps) {
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        for (const [index, [sql, values]] of steps.entries()) await connection.query({ name: `bare_write_${index}`, text: numbered(sql), values });
        await connection.query('COMMIT');
      } finally {
        connection.release();
      }
    },
  };
}
