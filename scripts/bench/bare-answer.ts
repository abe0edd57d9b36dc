import type { FastifyInstance } from 'fastify';

import type { Dialect } from '../../cms/src/domain/database/dialect.ts';
import type { Store } from './bare-store.ts';

export interface Bare {
  readonly server: FastifyInstance;
  readonly store: Store;
  readonly dialect: Dialect;
}

/** A path that answers with what the database makes of it, as it is. */
export function answerAt({ server }: Bare, path: string, read: (asked: Record<string, string>) => Promise<string | null>): void {
  server.get<{ Params: Record<string, string>; Querystring: Record<string, string> }>(path, async (request, reply) => {
    const found = await read({ ...request.params, ...request.query });
    return found === null ? reply.code(404).send() : reply.type('application/json; charset=utf-8').send(found);
  });
}
