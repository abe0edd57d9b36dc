import type { Knex } from 'knex';
import type { Dialect } from '../../domain/database/dialect';
import { readIn } from '../../domain/database/read-in';
import { statement } from '../../domain/portico';
import type { Recorded } from '../../domain/recorder';
import { MASTERS, type MasterKind } from './rules/kinds';
import type { KeptMaster } from './rules/plan';

export type MasterSnapshot = KeptMaster & Recorded;

/** A master `x` as it is kept. */
export const masterFields = (kind: MasterKind, { flag, instant }: Pick<Dialect, 'flag' | 'instant'>) => ({ id: 'x.id', documentId: 'x.document_id', number: 'x.number', description: 'x.description', value: `x.${MASTERS[kind].value}`, removed: flag('x.removed'), updatedAt: instant('x.updated_at') });

const snapshotOf = (kind: MasterKind) => (dialect: Dialect) => {
  const { table, link, id } = MASTERS[kind];
  return `SELECT ${dialect.object({ ...masterFields(kind, dialect), portalId: 'l.portal_id' })} AS answer FROM ${table} x JOIN ${link} l ON l.${id} = x.id WHERE x.document_id = ?`;
};

const snapshots = { part: statement('master_snapshot_part', snapshotOf('part')), labour: statement('master_snapshot_labour', snapshotOf('labour')) } as const satisfies Record<MasterKind, unknown>;

export const loadMaster = (kind: MasterKind) => (trx: Knex, documentId: string) => readIn<MasterSnapshot>(trx, snapshots[kind](), [documentId]);
