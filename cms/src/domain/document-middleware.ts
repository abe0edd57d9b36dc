import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from './actor';
import { holdRow } from './database/hold-row';
import { isRecording, recordChange, recordedTypeOf, whileRecording, type RecordedType } from './recorder';
import { Refusal } from './refusal';
import { takeStatusAside } from './status-aside';

/** What a stock door is about to write, before Strapi sees it. May fill in and correct `data`. */
export type Preparation = (
  trx: Knex,
  data: Record<string, unknown>,
  documentId: string | null,
) => Promise<void>;

const preparations = new Map<string, Preparation>();

export function registerPreparation(uid: string, preparation: Preparation): void {
  preparations.set(uid, preparation);
}

const WRITES = new Set(['create', 'clone', 'update']);
const ENDINGS = new Set(['delete', 'publish', 'unpublish', 'discardDraft']);

/**
 * Records what comes through Strapi's own doors (REST with a token, the content manager, imports): the same
 * checks, events and effects as a command, in one transaction with the write itself. `afterwards` is called once that has
 * been committed.
 */
export function recordStockDoors(strapi: Core.Strapi, afterwards: () => void): void {
  strapi.documents.use(async (context, next) => {
    const type = recordedTypeOf(context.uid);
    if (!type || isRecording()) return next();
    if (ENDINGS.has(context.action)) throw new Refusal('method.off');
    if (!WRITES.has(context.action)) return next();
    const work = async ({ trx, onCommit }: { trx: Knex; onCommit: (call: () => void) => void }): Promise<unknown> => {
      const params = context.params as { documentId?: string; data?: Record<string, unknown> };
      const documentId = context.action === 'update' ? (params.documentId ?? null) : null;
      if (documentId) await holdRow(trx, strapi.getModel(context.uid).collectionName ?? '', documentId);
      const before = documentId ? await load(type, trx, documentId) : null;
      if (params.data) {
        refuseSeveral(strapi, context.uid, params.data);
        takeStatusAside(strapi, context.uid, params.data);
        await preparations.get(context.uid)?.(trx, params.data, documentId);
      }
      const result: unknown = await whileRecording(async () => next());
      const written = (result as { documentId?: string } | null)?.documentId ?? documentId;
      if (!written) return result;
      const after = await load(type, trx, written);
      // Nobody would ever see again what belongs to no case, or a case of no portal.
      if (!after) throw new Refusal(before ? 'relation.fixed' : 'relation.unknown');
      await recordChange(trx, { subject: type.subject, before, after, actor: stockActor(strapi), now: Date.now() });
      onCommit(afterwards);
      return result;
    };
    return strapi.db.transaction(work) as unknown as ReturnType<typeof next>;
  });
}

/** What points at one thing is given one: Strapi would store several, and each rule look at another. */
function refuseSeveral(strapi: Core.Strapi, uid: UID.ContentType, data: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(data)) {
    const attribute = strapi.getModel(uid).attributes[field];
    const toOne = attribute?.type === 'relation' && 'relation' in attribute && attribute.relation.endsWith('ToOne');
    if (toOne && targetsOf(value) > 1) {
      throw new Refusal('input.invalid', { findings: [{ path: `body.data.${field}`, message: 'This points at one thing only.' }] });
    }
  }
}

function targetsOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (!value || typeof value !== 'object') return value == null ? 0 : 1;
  const { connect, set } = value as { connect?: unknown; set?: unknown };
  return targetsOf(connect ?? null) + targetsOf(set ?? null);
}

async function load(type: RecordedType, trx: Knex, documentId: string) {
  return type.load ? type.load(trx, documentId) : null;
}

/** Who stands at a stock door: an API token, an admin user, or the system itself (imports, scripts). */
function stockActor(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state as
    | { auth?: { strategy?: { name?: string }; credentials?: { id: number; name?: string } }; user?: AdminUser }
    | undefined;
  const credentials = state?.auth?.credentials;
  if (state?.auth?.strategy?.name === 'content-api-token' && credentials) {
    return { kind: 'apiToken', id: credentials.id, name: credentials.name ?? 'API' };
  }
  if (state?.user) {
    const name = [state.user.firstname, state.user.lastname].filter(Boolean).join(' ');
    return { kind: 'admin', id: state.user.id, name: name || 'Administrator' };
  }
  return { kind: 'system', id: null, name: 'Portico' };
}

interface AdminUser {
  id: number;
  firstname?: string;
  lastname?: string;
}
