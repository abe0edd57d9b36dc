import Database from 'better-sqlite3';
import Fastify from 'fastify';
import pg from 'pg';

import { dialectFor } from '../../cms/src/domain/database/dialect.ts';
import { barePage } from './bare-page.ts';
import type { CaseFacts } from './contestants.ts';

type Binding = string | number;
type Query = (binding: Binding[]) => Promise<string | null>;

interface Row {
  answer: string | null;
}

// The bare server: Fastify, one prepared statement, no log-in. It is told the way to the database as the CMS is.
const environment = process.env;
const client = environment['DATABASE_CLIENT'] === 'postgres' ? 'postgres' : 'sqlite';
const dialect = dialectFor(client);
const prepare = client === 'postgres' ? postgres() : sqlite();

const { zone, settings, seen } = JSON.parse(environment['BENCH_FACTS'] ?? '') as CaseFacts;
const kinds = JSON.stringify(settings.newsKinds);
const colours = JSON.stringify(settings.colours);
const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
const readPage = prepare('bare_page', barePage(dialect, settings));

const server = Fastify();
server.get('/_health', async (_request, reply) => reply.code(204).send());
server.get<{ Params: { id: string } }>('/cases/:id', async (request, reply) => {
  const now = wallClock.format().replace(' ', 'T');
  const id = Number(request.params.id);
  const page = await readPage([colours, seen.communication, seen.documents, id, kinds, now, now.slice(0, 10), id]);
  return page === null ? reply.code(404).send() : reply.type('application/json; charset=utf-8').send(page);
});
await server.listen({ host: '127.0.0.1', port: Number(environment['BENCH_PORT']) });

function sqlite(): (name: string, sql: string) => Query {
  const database = new Database(environment['DATABASE_FILENAME'] ?? '', { readonly: true, fileMustExist: true });
  return (_name, sql) => {
    const statement = database.prepare<Binding[], Row>(sql);
    return async (bindings) => statement.get(...bindings)?.answer ?? null;
  };
}

function postgres(): (name: string, sql: string) => Query {
  const pool = new pg.Pool({
    host: environment['DATABASE_HOST'],
    port: Number(environment['DATABASE_PORT']),
    database: environment['DATABASE_NAME'],
    user: environment['DATABASE_USERNAME'],
    password: environment['DATABASE_PASSWORD'],
    max: 10,
  });
  return (name, sql) => {
    let position = 0;
    const text = sql.replace(/\?/g, () => `$${(position += 1)}`);
    return async (values) => (await pool.query<Row>({ name, text, values })).rows[0]?.answer ?? null;
  };
}
