import { z } from 'zod';
import { day } from '../../../domain/day';
import { streamFile } from '../../../files/stream-file';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { line, words } from '../../../http/typed';
import type { MemberViewer } from '../../../http/viewer';
import { portalOfOffice } from '../../client-record/office';
import { readClient } from '../../client-record/queries/clients';
import { answerToOffice, clientApprovalAnswer } from '../answers';
import { sendCertificate } from '../certificate';
import { askForApproval, withdrawApproval } from '../commands/ask';
import { listApprovals, readApproval, type Approval } from '../queries/approvals';
import { lookAt } from '../reading/look-aside';

const who = ['member'] as const;
const word = z.string().min(1).max(64);
const byClient = z.strictObject({ client: word });
const byApproval = z.strictObject({ approval: word });
const mime = 'application/pdf';

const ofOffice = async (viewer: MemberViewer, documentId: string): Promise<Approval> => present(await readApproval({ portalId: portalOfOffice(viewer) }, documentId));

const list = endpoint({
  name: 'listClientApprovals',
  summary: 'What a client is asked to approve, or was, the newest first, each with its evidence; for employees of the office.',
  method: 'GET',
  path: '/client-records/:client/approvals',
  who,
  params: byClient,
  response: z.array(clientApprovalAnswer),
  async handle({ viewer, params }) {
    const portalId = portalOfOffice(viewer);
    const { id: clientId } = present(await readClient(portalId, params.client));
    return (await listApprovals({ portalId, clientId })).map(answerToOffice);
  },
});

const ask = endpoint({
  name: 'askForApproval',
  summary: 'Asks a client to approve a PDF, outside a dossier; the client is told by mail. For employees of the office.',
  method: 'POST',
  path: '/client-records/:client/approvals',
  who,
  params: byClient,
  files: 'approval',
  body: z.strictObject({
    title: line(120).min(1),
    message: words(2000).default(''),
    dueOn: z
      .string()
      .refine((given) => given === '' || day.safeParse(given).success, 'This is no day.')
      .default(''),
  }),
  response: clientApprovalAnswer,
  status: 201,
  limits: ['upload', 'write'],
  idempotent: true,
  refusals: ['dossier.noPortalUser', 'file.missing', 'file.broken', 'file.encrypted', 'file.tooManyPages'],
  async prepare({ viewer, params, files: [given] }) {
    // Whoever may not ask has no file opened.
    present(await readClient(portalOfOffice(viewer), params.client));
    return lookAt(given);
  },
  async handle({ strapi, viewer, params, body: { title, message, dueOn }, prepared: pdf, now }) {
    return answerToOffice(await ofOffice(viewer, await askForApproval({ strapi, viewer, now }, params.client, { title, message, dueOn: dueOn || null }, pdf)));
  },
});

const withdraw = endpoint({
  name: 'withdrawApproval',
  summary: 'Withdraws what has not been decided, outside a dossier; for employees of the office.',
  method: 'POST',
  path: '/client-approvals/:approval/withdraw',
  who,
  params: byApproval,
  body: z.strictObject({}),
  response: clientApprovalAnswer,
  limits: ['write'],
  refusals: ['approval.state'],
  async handle({ strapi, viewer, params, now }) {
    await withdrawApproval({ strapi, viewer, now }, params.approval);
    return answerToOffice(await ofOffice(viewer, params.approval));
  },
});

const file = endpoint({
  name: 'readClientApprovalFile',
  summary: 'The PDF that was sent for approval, or a part of it (Range); for employees of the office.',
  method: 'GET',
  path: '/client-approvals/:approval/file',
  who,
  params: byApproval,
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: mime,
  async handle({ strapi, viewer, params, query, ctx }) {
    await streamFile(ctx, strapi.dirs.static.public, { ...(await ofOffice(viewer, params.approval)), mime }, query.download === '1');
  },
});

const certificate = endpoint({
  name: 'readClientApprovalCertificate',
  summary: 'The certificate of what the client has decided, as a PDF in the client’s language; for employees of the office.',
  method: 'GET',
  path: '/client-approvals/:approval/certificate.pdf',
  who,
  params: byApproval,
  bytes: mime,
  limits: ['report'],
  refusals: ['approval.state'],
  handle: async ({ strapi, viewer, params, ctx }) => sendCertificate(ctx, strapi, await ofOffice(viewer, params.approval), viewer.portal),
});

export default { type: 'content-api', routes: [list, ask, withdraw, file, certificate] };
