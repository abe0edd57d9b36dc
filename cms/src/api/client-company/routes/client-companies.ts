import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { line } from '../../../http/typed';
import { answerClientCompanies, answerClientCompany, clientCompanies, clientCompany } from '../answers';
import { changeClientCompany, openClientCompany } from '../commands/change-client-company';
import { changeLogin, inviteLogin } from '../commands/change-login';
import type { LoginCommand } from '../rules/login-state';

const word = z.string().min(1).max(64);
const byCompany = z.strictObject({ company: word });
const byLogin = z.strictObject({ company: word, login: word });
const who = ['member'] as const;
const refusals = ['right.missing', 'level.missing'] as const;
const writing = { who, limits: ['write'], response: clientCompany } as const;

const list = endpoint({
  name: 'listClientCompanies',
  summary: 'Dealers and clients of the portal by name, with their logins and open claims; for its agents.',
  method: 'GET',
  path: '/work/clients',
  who,
  query: z.strictObject({
    q: z.string().trim().min(1).max(80).optional().meta({ description: 'A part of the name of a company, or of the name or e-mail address of one of its people.' }),
    page: z.coerce.number().int().min(1).max(10_000).optional(),
  }),
  response: clientCompanies,
  refusals: ['right.missing'],
  handle: ({ viewer, query: { q, page } }) => answerClientCompanies(viewer, q, page ?? 1),
});

const read = endpoint({
  name: 'readClientCompany',
  summary: 'A dealer or client with its logins; for agents of the portal.',
  method: 'GET',
  path: '/work/clients/:company',
  who,
  params: byCompany,
  response: clientCompany,
  refusals: ['right.missing'],
  handle: ({ viewer, params }) => answerClientCompany(viewer, params.company),
});


const facts = {
  name: line(120).min(1),
  phone: line(40),
  labourRate: z.number().int().min(0).max(100_000_000).nullable().meta({ description: 'Minor units an hour.' }),
};

const open = endpoint({
  ...writing,
  name: 'openClientCompany',
  summary: 'Takes up a dealer or client, with one office; for agents of level 3 and above.',
  method: 'POST',
  path: '/work/clients',
  body: z.strictObject({ ...facts, kind: z.enum(['dealer', 'client']) }),
  status: 201,
  idempotent: true,
  refusals: [...refusals, 'contact.mobileInvalid'],
  handle: async ({ strapi, viewer, body, now }) => answerClientCompany(viewer, await openClientCompany({ strapi, viewer, now }, body)),
});

const change = endpoint({
  ...writing,
  name: 'changeClientCompany',
  summary: 'Sets name, telephone and labour rate of a dealer or client; for agents of level 3 and above.',
  method: 'PATCH',
  path: '/work/clients/:company',
  params: byCompany,
  body: z.strictObject(facts),
  ifMatch: 'required',
  refusals: [...refusals, 'contact.mobileInvalid', 'precondition.failed'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    await changeClientCompany({ strapi, viewer, now, version: ifMatch }, params.company, body);
    return answerClientCompany(viewer, params.company);
  },
});

const invite = endpoint({
  ...writing,
  name: 'inviteLogin',
  summary: 'Makes a login of a dealer or client, and sends it a link by which its first password is set: once, within seven days. For agents of level 3 and above.',
  method: 'POST',
  path: '/work/clients/:company/logins',
  params: byCompany,
  body: z.strictObject({ name: line(120).min(1), email: z.email().max(254), language: z.string().max(32).nullable() }),
  status: 201,
  idempotent: true,
  refusals: [...refusals, 'member.loginTaken', 'relation.unknown'],
  async handle({ strapi, viewer, params, body, now }) {
    await inviteLogin({ strapi, viewer, now }, params.company, body);
    return answerClientCompany(viewer, params.company);
  },
});

const commandOn = (name: string, command: LoginCommand, summary: string) =>
  endpoint({
    ...writing,
    name,
    summary: `${summary} For agents of level 3 and above.`,
    method: 'POST',
    path: `/work/clients/:company/logins/:login/${command}`,
    params: byLogin,
    body: z.strictObject({}),
    refusals: [...refusals, 'login.state'],
    async handle({ strapi, viewer, params, now }) {
      await changeLogin({ strapi, viewer, now }, params.company, params.login, command);
      return answerClientCompany(viewer, params.company);
    },
  });

const again = commandOn('inviteLoginAgain', 'invite', 'Sends a login that was never used a new link; those sent before open nothing.');
const lock = commandOn('lockLogin', 'lock', 'Locks a login. Its sessions end at once, and it cannot sign in.');
const unlock = commandOn('unlockLogin', 'unlock', 'Opens a login that was locked; its password is that of before.');

export default { type: 'content-api', routes: [list, read, open, change, invite, again, lock, unlock] };
