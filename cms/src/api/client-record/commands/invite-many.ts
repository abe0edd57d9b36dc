import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../domain/actor';
import { newestJob } from '../../../domain/jobs/jobs';
import { leftOf, registerJobInParts, startJobInParts } from '../../../domain/jobs/parts';
import { wakeJobs } from '../../../domain/jobs/working';
import { findPortalIn } from '../../../domain/portals';
import { whileRecording } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { userNameOf } from '../../../domain/user-name';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { tellDossiers } from '../../dossier/commands/move';
import { portalOfOffice, type OfficeCall } from '../office';
import { chosenClients, unreached, type Chosen, type ChosenOnes, type Named } from '../queries/chosen';
import { loadClients } from '../recorded';
import { openPortalUser } from './invite';
import { heldClientById } from './keep';

const KIND = 'clientInvitation';

interface Order {
  actor: Actor;
  clients: number;
}

export interface Invitations {
  /** For so many clients. */
  clients: number;
  /** Those among the chosen that have a portal user already. */
  withUser: number;
  withoutEmail: Named[];
}

const withoutUser = ({ memberId, email }: Chosen): boolean => memberId === null && email !== null;

const comesTo = (found: readonly Chosen[]): Invitations => ({
  clients: found.filter(withoutUser).length,
  withUser: found.filter(({ memberId }) => memberId !== null).length,
  withoutEmail: unreached(found.filter(({ memberId }) => memberId === null)),
});

/** What inviting these clients would come to. Changes nothing. */
export const lookAtInvitations = async (knex: Knex, portalId: number, chosen: ChosenOnes): Promise<Invitations> => comesTo(await chosenClients(knex, portalId, chosen));

/**
 * Makes the portal users of clients that have none, and invites them (OB-03): in the background, one after the other. Who has
 * a portal user is left alone, who has no e-mail address is named.
 */
export async function inviteClients({ strapi, viewer, now }: OfficeCall, chosen: ChosenOnes): Promise<Invitations> {
  const portalId = portalOfOffice(viewer);
  const begun = await strapi.db.transaction(async ({ trx }) => {
    // Who presses twice finds the first ones under way.
    if (strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: portalId }).forUpdate().first('id');
    const newest = await newestJob(trx, KIND, portalId);
    if (newest && newest.state !== 'done') throw new Refusal('client.inviting');
    const found = await chosenClients(trx, portalId, chosen);
    const invitations = comesTo(found);
    const { clients, withoutEmail } = invitations;
    if (clients === 0) throw new Refusal('client.nobody', { withoutEmail });
    const order: Order = { actor: actorOf(viewer), clients };
    await startJobInParts(trx, { kind: KIND, portalId, payload: order, ids: found.filter(withoutUser).map(({ id }) => id), perPart: 1 }, now);
    return invitations;
  });
  wakeJobs(strapi);
  return begun;
}

/** A client is invited once, whoever dies when: its portal user, its mail and the job's step are of one transaction. */
export function registerClientInvitations(strapi: Core.Strapi): void {
  registerJobInParts(KIND, async ({ trx, portalId, payload, now }, ids) => {
    const { actor } = payload as unknown as Order;
    const left: number[] = [];
    const counts = { invited: 0, withUser: 0 };
    for (const id of ids) {
      const done = await whileRecording(() => inviteOne(strapi, trx, { portalId, id, actor, now }));
      if (done === 'left') left.push(id);
      else counts[done] += 1;
    }
    return { counts, left };
  });
}

async function inviteOne(strapi: Core.Strapi, trx: Knex, { portalId, id, actor, now }: { portalId: number; id: number; actor: Actor; now: number }): Promise<'invited' | 'withUser' | 'left'> {
  const client = await heldClientById(trx, portalId, id);
  if (!client) return 'left';
  const { memberId, email } = client;
  if (memberId !== null) return 'withUser';
  const portal = present(await findPortalIn(trx, portalId));
  // An employee may sign in with that address already: two logins of a portal never have the same.
  if (email === null || (await trx('up_users').where({ username: userNameOf(portal.key, email) }).first('id'))) return 'left';
  await openPortalUser(strapi, trx, { ...client, email }, { actor, portal, now }, (along, made) => tellDossiers(along, made, 'portalUserExists', { actor, now }));
  return 'invited';
}

/** So many that could not be invited are named; how many there are is told of all. */
const MOST_NAMED = 200;

export interface InvitationProgress {
  state: 'queued' | 'running' | 'done';
  who: string;
  clients: number;
  invited: number;
  /** Those that had a portal user when their turn came. */
  withUser: number;
  /** How many could not be invited. */
  left: number;
  leftOnes: Named[];
  startedAt: number;
  finishedAt: number | null;
}

/** How far the newest invitations of a portal have come; null where there were none. */
export async function invitationProgress(knex: Knex, portalId: number): Promise<InvitationProgress | null> {
  const job = await newestJob(knex, KIND, portalId);
  if (!job) return null;
  const { actor, clients } = job.payload as unknown as Order;
  const { invited = 0, withUser = 0 } = job.counts;
  const left = job.state === 'done' ? await leftOf(knex, job.id) : [];
  const leftOnes = (await loadClients(knex, portalId, 'ids', left.slice(0, MOST_NAMED))).map(({ documentId, name }) => ({ documentId, name }));
  return { state: job.state, who: actor.name, clients, invited, withUser, left: left.length, leftOnes, startedAt: job.createdAt, finishedAt: job.finishedAt };
}
