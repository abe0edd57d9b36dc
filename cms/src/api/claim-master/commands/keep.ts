import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { refuseOlder } from '../../../domain/database/row-version';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { mastersOfNumbers } from '../queries/masters';
import { MASTERS, type MasterKind } from '../rules/kinds';
import type { MasterLine } from '../rules/import-lines';
import type { KeptMaster } from '../rules/plan';
import { loadMaster } from '../snapshot';

export interface MasterCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  kind: MasterKind;
  now: number;
}

/** What an agent says about a master. */
export type MasterFacts = Omit<MasterLine, 'line'>;

/** So many rows go into one statement. */
const AT_ONCE = 200;

const columnsOf = (kind: MasterKind, { number, description, value }: MasterFacts) => ({ number, description, [MASTERS[kind].value]: value });

/** Takes in what is new. Answers their document ids, in the same order. */
export async function addMasters(trx: Knex, { viewer, kind, now }: MasterCall, all: readonly MasterFacts[]): Promise<string[]> {
  const { table, link, id } = MASTERS[kind];
  const stamp = new Date(now);
  // As Strapi makes them: 24 letters and digits.
  const rows = all.map((facts) => ({ ...columnsOf(kind, facts), document_id: randomBytes(12).toString('hex'), removed: false, created_at: stamp, updated_at: stamp, published_at: stamp }));
  for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
    const some = rows.slice(begin, begin + AT_ONCE);
    await trx(table).insert(some);
    const stored = (await trx(table).whereIn('document_id', some.map((row) => row.document_id)).select('id')) as { id: number }[];
    await trx(link).insert(stored.map((row) => ({ [id]: row.id, portal_id: viewer.portal.id })));
  }
  for (const { document_id: documentId } of rows) {
    const after = present(await loadMaster(kind)(trx, documentId));
    await recordChange(trx, { subject: kind, before: null, after, actor: actorOf(viewer), now });
  }
  return rows.map((row) => row.document_id);
}

/** Writes what one is from now on; what was taken out is taken up again. */
export async function writeMaster(trx: Knex, { viewer, kind, now }: MasterCall, { id, documentId }: Pick<KeptMaster, 'id' | 'documentId'>, facts: Partial<MasterFacts & { removed: boolean }>): Promise<void> {
  const { table, value } = MASTERS[kind];
  await holdRow(trx, table, documentId);
  const before = present(await loadMaster(kind)(trx, documentId));
  const { value: counted, ...others } = facts;
  await trx(table).where({ id }).update({ ...others, ...(counted !== undefined && { [value]: counted }), updated_at: new Date(now) });
  const after = present(await loadMaster(kind)(trx, documentId));
  await recordChange(trx, { subject: kind, before, after, actor: actorOf(viewer), now });
}

/** One that is new; one of that number which was taken out is taken up again. Answers its document id. */
export async function addMaster(call: MasterCall, facts: MasterFacts): Promise<string> {
  return call.strapi.db.transaction(async ({ trx }) => {
    const [known] = (await mastersOfNumbers(trx, call.viewer.portal.id, call.kind, [facts.number])).values();
    if (known && !known.removed) throw new Refusal('master.numberTaken', { number: facts.number });
    if (!known) return (await addMasters(trx, call, [facts]))[0] ?? '';
    await writeMaster(trx, call, known, { ...facts, removed: false });
    return known.documentId;
  });
}

/** Changes one upon the version that was looked at. Answers the version that it then has. */
export async function changeMaster(call: MasterCall & { version: string | null }, documentId: string, facts: Partial<MasterFacts & { removed: boolean }>): Promise<string> {
  const { kind, viewer, version } = call;
  const { table } = MASTERS[kind];
  return call.strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, table, documentId);
    const before = await loadMaster(kind)(trx, documentId);
    if (!before || before.portalId !== viewer.portal.id) throw new Refusal('notFound');
    await refuseOlder(trx, table, before.id, version);
    await writeMaster(trx, call, before, facts);
    return masterVersion(present(await loadMaster(kind)(trx, documentId)));
  });
}

/** As `refuseOlder` compares it. */
export const masterVersion = ({ updatedAt }: Pick<KeptMaster, 'updatedAt'>): string => String(updatedAt);
