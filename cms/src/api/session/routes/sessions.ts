import { z } from 'zod';
import { DATE_FORMATS } from '../../../domain/date-formats';
import { userNameOf } from '../../../domain/user-name';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { leadsCompany } from '../../../plugins/role-matrix/server/rules/standing';
import { countingFailures } from '../services/counting-failures';
import { logIn, logOut } from '../services/member-sessions';
import { endOtherSessions, endOwnSession, listOwnSessions } from '../services/own-sessions';

const named = z.object({ name: z.string() });
const member = z
  .object({
    documentId: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.string().meta({ description: 'The member’s own language, else the portal’s.' }),
    dateFormat: z.enum(DATE_FORMATS).nullable().meta({ description: 'How dates are written for the member; null for as the language does.' }),
    level: z.number().int(),
    leadsCompany: z.boolean().meta({ description: 'She looks after her company, its offices and members, herself or for somebody who is away.' }),
    office: named.nullable(),
    company: named.extend({ kind: z.string() }).nullable(),
    portal: z.object({ key: z.string(), name: z.string(), kind: z.string() }),
  })
  .meta({ id: 'Member' });
const answerMember = (viewer: Omit<MemberViewer, 'kind'>): z.input<typeof member> => ({ ...viewer, leadsCompany: leadsCompany(viewer.member) });
const opened = z.strictObject({ token: z.string(), expiresAt: z.string(), member });

const openSession = endpoint({
  name: 'openMemberSession',
  summary: 'A member signs in to one portal. The token is a Bearer token; it is shown once.',
  method: 'POST',
  path: '/sessions',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  body: z.strictObject({
    portal: z.string().min(1).max(64),
    email: z.string().min(3).max(254),
    password: z.string().min(1).max(200),
    userAgent: z.string().max(255).optional().meta({ description: 'What the browser calls itself: by it the member knows the session again.' }),
    inApp: z.boolean().optional().meta({ description: 'It is the installed app: a client of an office stays signed in to it for 180 days instead of 12 hours.' }),
  }),
  response: opened,
  bare: true,
  status: 201,
  limits: ['login'],
  refusals: ['auth.failed'],
  async handle({ strapi, body, now }) {
    const session = await countingFailures(userNameOf(body.portal, body.email), () => logIn(strapi, body, now));
    return { ...session, member: answerMember(session.member), expiresAt: new Date(session.expiresAt).toISOString() };
  },
});

const readSession = endpoint({
  name: 'readMemberSession',
  summary: 'Who is signed in.',
  method: 'GET',
  path: '/sessions/current',
  who: ['member'],
  response: z.strictObject({ expiresAt: z.string(), member }),
  handle: ({ viewer }) => Promise.resolve({ expiresAt: new Date(viewer.expiresAt).toISOString(), member: answerMember(viewer) }),
});

const listSessions = endpoint({
  name: 'listMemberSessions',
  summary: 'Where the member is signed in, newest first. When a session was last seen is known to some minutes.',
  method: 'GET',
  path: '/sessions',
  who: ['member'],
  response: z.array(
    z
      .strictObject({ id: z.string(), since: z.string(), seenAt: z.string(), expiresAt: z.string(), userAgent: z.string().nullable(), current: z.boolean() })
      .meta({ id: 'MemberSession' }),
  ),
  async handle({ viewer, now }) {
    const sessions = await listOwnSessions(viewer, now);
    return sessions.map((session) => ({ ...session, since: instant(session.since), seenAt: instant(session.seenAt), expiresAt: instant(session.expiresAt) }));
  },
});

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

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

const endOthers = endpoint({
  name: 'endOtherMemberSessions',
  summary: 'Signs the member out everywhere else.',
  method: 'POST',
  path: '/sessions/end-others',
  who: ['member'],
  status: 204,
  limits: ['write'],
  async handle({ strapi, viewer, now }) {
    await endOtherSessions(strapi.db.connection, viewer.id, viewer.sessionId, now);
  },
});

const endOne = endpoint({
  name: 'endOneMemberSession',
  summary: 'Ends one of the member’s own sessions, by the id that the list tells.',
  method: 'DELETE',
  path: '/sessions/:id',
  who: ['member'],
  params: z.strictObject({ id: z.string().max(64) }),
  status: 204,
  limits: ['write'],
  async handle({ strapi, viewer, params, now }) {
    await endOwnSession(strapi, viewer, params.id, now);
  },
});

export default { type: 'content-api', routes: [openSession, readSession, listSessions, endSession, endOthers, endOne] };
