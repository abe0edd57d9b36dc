import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { StatusAside } from '../domain/status-aside';

const TYPES = ['api::case.case', 'api::task.task', 'api::budget.budget', 'api::cash-offer.cash-offer', 'api::invoice.invoice'] as const;
type Type = (typeof TYPES)[number];

const PATH = new RegExp(`^/content-manager/collection-types/(${TYPES.map((uid) => uid.replace('.', '\\.')).join('|')})(?:/|$)`);

interface Row {
  documentId: string;
  status?: unknown;
}

interface Body {
  data?: Row | null;
  results?: Row[];
}

/**
 * Strapi's content manager takes an attribute `status` for draft and published, also in types that have neither: it
 * refuses any other value and shows *published*. For cases, tasks and their money it is a word of the field, so it goes around:
 * laid aside on the way in, for the document middleware to pick up, and put in its place on the way out.
 */
const ownStatus: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  const uid = PATH.exec(decoded(ctx.path))?.[1] as Type | undefined;
  if (!uid) return next();
  const given = (ctx.request as { body?: { status?: unknown } }).body;
  if (given && 'status' in given) {
    ctx.state.statusAside = { uid, status: given.status } satisfies StatusAside;
    delete given.status;
  }
  await next();
  await showStatus(strapi, uid, ctx);
};

async function showStatus(strapi: Core.Strapi, uid: Type, ctx: Context): Promise<void> {
  const { data, results } = (ctx.body ?? {}) as Body;
  const rows = (results ?? [data]).filter((row): row is Row => typeof row?.documentId === 'string');
  if (rows.length === 0) return;
  const stored = (await strapi.db.query(uid).findMany({
    where: { documentId: { $in: rows.map(({ documentId }) => documentId) } },
    select: ['documentId', 'status'],
  })) as Row[];
  const statuses = new Map(stored.map(({ documentId, status }) => [documentId, status]));
  for (const row of rows) row.status = statuses.get(row.documentId);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export default ownStatus;
