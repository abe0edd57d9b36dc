import Fastify from 'fastify';

import { dialectFor } from '../../cms/src/domain/database/dialect.ts';
import { serveCases } from './bare-cases.ts';
import { serveClaims } from './bare-claims.ts';
import { openStore } from './bare-store.ts';
import type { Facts } from './facts.ts';

// The bare server: Fastify, one prepared statement, no log-in. It is told the way to the database as the CMS is.
const environment = process.env;
const client = environment['DATABASE_CLIENT'] === 'postgres' ? 'postgres' : 'sqlite';
const bare = { server: Fastify(), store: openStore(client, environment), dialect: dialectFor(client) };
const facts = JSON.parse(environment['BENCH_FACTS'] ?? '') as Facts;

bare.server.get('/_health', async (_request, reply) => reply.code(204).send());
if (facts.of === 'cases') serveCases(bare, facts);
else serveClaims(bare, facts.claims);
await bare.server.listen({ host: '127.0.0.1', port: Number(environment['BENCH_PORT']) });
