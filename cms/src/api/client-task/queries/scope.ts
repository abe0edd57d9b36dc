import type { Knex } from 'knex';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { statement } from '../../../domain/portico';
import type { MemberViewer } from '../../../http/viewer';
import { clientOf } from '../../client-record/client-of';
import { portalOfOffice } from '../../client-record/office';
import type { TaskSide } from '../rules/task';

/** Whose tasks somebody sees: a client its own, an employee those of the office's clients. */
export type TaskReach = { side: 'client'; portalId: number; clientId: number } | { side: 'office'; portalId: number };

/** The side that a viewer is on; for whoever is on neither there is nothing here. */
export async function reachOf(viewer: MemberViewer): Promise<TaskReach> {
  if (viewer.company?.kind === 'own') return { side: 'office', portalId: portalOfOffice(viewer) };
  const { id, portalId } = await clientOf(viewer);
  return { side: 'client', portalId, clientId: id };
}

/** The tasks `t` that a side sees. */
export const SEEN = {
  client: 't.portal_id = ? AND t.client_id = ?',
  office: 't.portal_id = ?',
} as const satisfies Record<TaskSide, string>;

export const seenBy = (reach: TaskReach): Binding[] => (reach.side === 'client' ? [reach.portalId, reach.clientId] : [reach.portalId]);

export interface TaskPlace {
  id: number;
  dossierId: number | null;
}

const placeFor = (side: TaskSide) => statement(`client_task_place_${side}`, ({ object }) => `SELECT ${object({ id: 't.id', dossierId: 't.dossier_id' })} AS answer FROM portico_client_tasks t WHERE ${SEEN[side]} AND t.public_id = ?`);
const places = { client: placeFor('client'), office: placeFor('office') } as const satisfies Record<TaskSide, unknown>;

/** Which task an id names for somebody; null for what she does not see, as for what does not exist. */
export const placeOfTask = (trx: Knex, reach: TaskReach, documentId: string) => readIn<TaskPlace>(trx, places[reach.side](), [...seenBy(reach), documentId]);
