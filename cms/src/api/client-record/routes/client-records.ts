import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { findingsTold, MOST_FINDINGS } from '../../../files/tables/look';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { line } from '../../../http/typed';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { loginState } from '../../client-company/rules/login-state';
import { tellDossiers } from '../../dossier/commands/move';
import { bringClients, MOST_LINES } from '../commands/bring';
import { inviteClient } from '../commands/invite';
import { addClient, changeClient } from '../commands/keep';
import { portalOfOffice } from '../office';
import { CLIENT_PAGE, listClients, listGroups, readClient, type ListedClient } from '../queries/clients';
import { MOST_OF } from '../rules/client';
import { CLIENT_COLUMNS, LINE_FAULTS } from '../rules/lines';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byClient = z.strictObject({ client: word });
const count = z.number().int();
const facts = { name: z.string(), email: z.string().nullable(), mobile: z.string().nullable(), language: z.string().nullable(), groups: z.array(z.string()) };

const client = z
  .object({
    documentId: z.string(),
    version: z.string().meta({ description: 'For `If-Match` when it is changed.' }),
    ...facts,
    user: z.enum(['none', 'invited', 'active', 'locked']).meta({ description: 'How far the portal user has come.' }),
  })
  .meta({ id: 'ClientRecord' });

const answered = ({ documentId, version, name, email, mobile, language, groups, user }: ListedClient): z.input<typeof client> => ({
  documentId, version: String(version), name, email, mobile, language, groups, user: user ? loginState(user) : 'none',
});

const answerClient = async (viewer: MemberViewer, documentId: string) => answered(present(await readClient(portalOfOffice(viewer), documentId)));

const list = endpoint({
  name: 'listClientRecords',
  summary: `Clients of an office by name, ${CLIENT_PAGE} a page; for its employees.`,
  method: 'GET',
  path: '/client-records',
  who,
  query: z.strictObject({
    q: z.string().trim().min(1).max(80).optional().meta({ description: 'A part of the name or of the e-mail address.' }),
    group: z.string().trim().min(1).max(MOST_OF.group).optional().meta({ description: 'A relation group, by name.' }),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  response: z.object({ clients: z.array(client), page: count, more: z.boolean() }).meta({ id: 'ClientRecords' }),
  async handle({ viewer, query: { q, group, page } }) {
    const found = await listClients({ portalId: portalOfOffice(viewer), words: q, group, page });
    return { clients: found.slice(0, CLIENT_PAGE).map(answered), page, more: found.length > CLIENT_PAGE };
  },
});

const groups = endpoint({
  name: 'listClientGroups',
  summary: 'The relation groups of an office, with how many clients are in each; for its employees.',
  method: 'GET',
  path: '/client-groups',
  who,
  response: z.array(z.object({ name: z.string(), clients: count })),
  handle: ({ viewer }) => listGroups(portalOfOffice(viewer)),
});

const read = endpoint({
  name: 'readClientRecord',
  summary: 'A client of an office; for its employees.',
  method: 'GET',
  path: '/client-records/:client',
  who,
  params: byClient,
  response: client,
  handle: ({ viewer, params }) => answerClient(viewer, params.client),
});


const given = z.strictObject({
  name: line(MOST_OF.name).min(1),
  email: z.email().max(MOST_OF.email).nullable(),
  mobile: z.string().trim().min(1).max(MOST_OF.mobile).nullable(),
  language: z.string().max(32).nullable(),
  groups: z.array(line(MOST_OF.group).min(1)).max(MOST_OF.groups),
});
const writing = { who, limits: ['write'], response: client } as const;

const add = endpoint({
  ...writing,
  name: 'addClientRecord',
  summary: 'Takes up a client; for employees of an office.',
  method: 'POST',
  path: '/client-records',
  body: given,
  status: 201,
  idempotent: true,
  refusals: ['client.emailTaken', 'contact.mobileInvalid'],
  async handle({ strapi, viewer, body, now }) {
    return answerClient(viewer, await addClient({ strapi, viewer, now }, body));
  },
});

const change = endpoint({
  ...writing,
  name: 'changeClientRecord',
  summary: 'Sets what is known of a client; its portal user signs in with the new e-mail address from then on, and the old one is told.',
  method: 'PUT',
  path: '/client-records/:client',
  params: byClient,
  body: given,
  ifMatch: 'required',
  refusals: ['client.emailTaken', 'client.emailNeeded', 'member.loginTaken', 'contact.mobileInvalid', 'precondition.failed'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    await changeClient({ strapi, viewer, now, version: ifMatch }, params.client, body);
    return answerClient(viewer, params.client);
  },
});

const invite = endpoint({
  ...writing,
  name: 'inviteClient',
  summary: 'Makes the portal user of a client and sends it a link by which its first password is set: once, within seven days. Asked again before that, sends a new link; those sent before open nothing.',
  method: 'POST',
  path: '/client-records/:client/invite',
  params: byClient,
  body: z.strictObject({}),
  refusals: ['client.emailNeeded', 'client.hasUser', 'member.loginTaken'],
  async handle({ strapi, viewer, params, now }) {
    const told = { actor: actorOf(viewer), now };
    await inviteClient({ strapi, viewer, now }, params.client, (trx, made) => tellDossiers(trx, made, 'portalUserExists', told));
    return answerClient(viewer, params.client);
  },
});

/** So many changes are told one by one; the counts are of all. */
const TOLD = 200;

const bring = endpoint({
  name: 'importClientRecords',
  summary: `Reads a table (CSV or XLSX, at most ${MOST_LINES} lines) of clients. Says what it would change, and each field that is wrong; with \`apply\` does it, all or nothing, by e-mail address, or by name where there is none.`,
  method: 'POST',
  path: '/client-record-imports',
  who,
  files: 'clients',
  body: z.strictObject({ apply: z.enum(['true', 'false']).default('false') }),
  response: z
    .object({
      applied: z.boolean(),
      rows: count,
      added: count,
      changed: count,
      same: count.meta({ description: 'Lines that say what is kept already.' }),
      findings: z.array(z.object({ line: count, column: z.enum(CLIENT_COLUMNS), fault: z.enum(LINE_FAULTS), text: z.string() })).meta({ description: `The first ${MOST_FINDINGS}.` }),
      untold: count.meta({ description: 'Findings beside those.' }),
      changes: z.array(z.object({ line: count, isNew: z.boolean(), ...facts })).meta({ description: `What the first ${TOLD} clients that change become.` }),
    })
    .meta({ id: 'ClientRecordImport' }),
  limits: ['upload', 'write'],
  refusals: ['client.emailTaken', 'import.heads', 'import.lines', 'import.tooLong', 'file.missing', 'file.broken'],
  async handle({ strapi, viewer, body: { apply }, files: [file], now }) {
    portalOfOffice(viewer);
    if (!file) throw new Refusal('file.missing');
    const { rows, findings, changes } = await bringClients({ strapi, viewer, now }, file, apply === 'true');
    const bad = new Set(findings.map(({ line }) => line)).size;
    const added = changes.filter(({ before }) => before === null).length;
    return { applied: apply === 'true', rows, added, changed: changes.length - added, same: rows - bad - changes.length, ...findingsTold(findings), changes: changes.slice(0, TOLD).map(({ line, before, after }) => ({ line, isNew: before === null, ...after })) };
  },
});

export default { type: 'content-api', routes: [list, groups, read, add, change, invite, bring] };
