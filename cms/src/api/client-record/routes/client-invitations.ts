import { z } from 'zod';
import { instantText } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import { invitationProgress, inviteClients, lookAtInvitations } from '../commands/invite-many';
import { portalOfOffice } from '../office';
import { MOST_OF } from '../rules/client';

const who = ['member'] as const;
const count = z.number().int();
const named = z.array(z.object({ documentId: z.string(), name: z.string() }));
const chosen = z.strictObject({ clients: z.array(z.string().min(1).max(64)).max(10_000), groups: z.array(z.string().trim().min(1).max(MOST_OF.group)).max(100) });

const invitations = z
  .object({
    clients: count.meta({ description: 'Who gets a portal user and a mail.' }),
    withUser: count.meta({ description: 'Clients that have a portal user already.' }),
    withoutEmail: named,
  })
  .meta({ id: 'ClientInvitations' });

const look = endpoint({
  name: 'lookAtClientInvitations',
  summary: 'How many clients an invitation of many would reach, and whom it would not; invites none. For employees of an office.',
  method: 'POST',
  path: '/client-invitations/look',
  who,
  body: chosen,
  response: invitations,
  limits: ['write'],
  refusals: ['relation.unknown'],
  handle: ({ strapi, viewer, body }) => lookAtInvitations(strapi.db.connection, portalOfOffice(viewer), body),
});

const invite = endpoint({
  name: 'inviteClients',
  summary: 'Makes the portal users of many clients, named or by relation group, and invites them, in the background. Who has a portal user is left alone; clients without an e-mail address are named and left out. For employees of an office.',
  method: 'POST',
  path: '/client-invitations',
  who,
  body: chosen,
  response: invitations,
  status: 202,
  limits: ['write'],
  idempotent: true,
  refusals: ['client.inviting', 'client.nobody', 'relation.unknown'],
  handle: ({ strapi, viewer, body, now }) => inviteClients({ strapi, viewer, now }, body),
});

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });

const newest = endpoint({
  name: 'readClientInvitations',
  summary: 'How far the newest invitation of many clients has come, and who could not be invited; for employees of an office.',
  method: 'GET',
  path: '/client-invitations/newest',
  who,
  response: z
    .object({
      newest: z
        .object({
          state: z.enum(['queued', 'running', 'done']),
          who: z.string(),
          clients: count,
          invited: count,
          withUser: count.meta({ description: 'Clients that had a portal user when their turn came.' }),
          left: count.meta({ description: 'Clients that could not be invited.' }),
          leftOnes: named.meta({ description: 'The first of them by name: no e-mail address any more, or one that somebody else of the portal signs in with.' }),
          startedAt: moment,
          finishedAt: moment.nullable(),
        })
        .nullable(),
    })
    .meta({ id: 'ClientInvitationProgress' }),
  async handle({ strapi, viewer }) {
    const progress = await invitationProgress(strapi.db.connection, portalOfOffice(viewer));
    return { newest: progress && { ...progress, startedAt: instantText(progress.startedAt), finishedAt: progress.finishedAt === null ? null : instantText(progress.finishedAt) } };
  },
});

export default { type: 'content-api', routes: [look, invite, newest] };
