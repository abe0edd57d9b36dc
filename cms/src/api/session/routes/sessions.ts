import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { hasPoint, refuseSpent } from '../../../http/rate-limits';
import { hashToken, type MemberViewer } from '../../../http/viewer';
import { Refusal } from '../../../domain/refusal';
import { logIn, logOut, userNameOf } from '../services/member-sessions';

const named = z.object({ name: z.string() });
const member = z
  .object({
    documentId: z.string(),
    name: z.string(),
    email: z.string(),
    level: z.number().int(),
    office: named.nullable(),
    company: named.extend({ kind: z.string() }).nullable(),
    portal: z.object({ key: z.string(), name: z.string(), kind: z.string() }),
  })
  .meta({ id: 'Member' });
const opened = z.strictObject({ token: z.string(), expiresAt: z.string(), member });

const openSession = endpoint({
  name: 'openMemberSession',
  summary: 'A member signs in to one portal. The token is a Bearer token; it is shown once.',
  method: 'POST',
  path: '/sessions',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  body: z.strictObject({ portal: z.string().min(1).max(64), email: z.string().min(3).max(254), password: z.string().min(1).max(200) }),
  response: opened,
  bare: true,
  status: 201,
  limits: ['login'],
  refusals: ['auth.failed'],
  async handle({ strapi, body, now }) {
    const account = hashToken(userNameOf(body.portal, body.email));
    await refuseSpent('loginAccount', account);
    const session = await logIn(strapi, body, now).catch(async (reason: unknown) => {
      if (reason instanceof Refusal) await hasPoint('loginAccount', account);
      throw reason;
    });
    return { ...session, expiresAt: new Date(session.expiresAt).toISOString() };
  },
});

const readSession = endpoint({
  name: 'readMemberSession',
  summary: 'Who is signed in.',
  method: 'GET',
  path: '/sessions/current',
  who: ['member'],
  response: z.strictObject({ expiresAt: z.string(), member }),
  handle: ({ viewer }) => Promise.resolve({ expiresAt: new Date(viewer.expiresAt).toISOString(), member: viewer satisfies MemberViewer }),
});

const endSession = endpoint({
  name: 'endMemberSession',
  summary: 'Signs out; the token is worth nothing from then on.',
  method: 'DELETE',
  path: '/sessions/current',
  who: ['member'],
  status: 204,
  async handle({ strapi, viewer, now }) {
    await logOut(strapi, viewer.sessionId, now);
  },
});

export default { type: 'content-api', routes: [openSession, readSession, endSession] };
