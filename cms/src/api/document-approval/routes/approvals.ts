import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { present } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { clientAddress } from '../../../http/rate-limits';
import type { MemberViewer } from '../../../http/viewer';
import { clientOf } from '../../client-record/client-of';
import { answerToClient, approvalAnswer } from '../answers';
import { sendCertificate } from '../certificate';
import { decide, demandDecidable } from '../commands/decide';
import { demandUnchanged } from '../commands/spoilt';
import { listApprovals, readApproval, type Approval } from '../queries/approvals';
import { isUnchangedSince } from '../reading/stored';
import { isReadable, type Decision } from '../rules/states';

const who = ['member'] as const;
const byApproval = z.strictObject({ approval: z.string().min(1).max(64) });
const mime = 'application/pdf';

/** What the portal user of a client is asked, or was; nobody else finds any. */
async function ofClient(viewer: MemberViewer, documentId: string): Promise<Approval> {
  const { id: clientId, portalId } = await clientOf(viewer);
  return present(await readApproval({ portalId, clientId }, documentId));
}

const list = endpoint({
  name: 'listApprovals',
  summary: 'Documents that the client of a portal user is asked to approve, or was, the newest first; for that user alone.',
  method: 'GET',
  path: '/approvals',
  who,
  query: z.strictObject({ state: z.enum(['open']).optional().meta({ description: 'What is still asked alone.' }) }),
  response: z.array(approvalAnswer),
  async handle({ viewer, query }) {
    const { id: clientId, portalId } = await clientOf(viewer);
    return (await listApprovals({ portalId, clientId }, query.state)).map(answerToClient);
  },
});

const read = endpoint({
  name: 'readApproval',
  summary: 'A document that the client of a portal user is asked to approve; for that user alone.',
  method: 'GET',
  path: '/approvals/:approval',
  who,
  params: byApproval,
  response: approvalAnswer,
  handle: async ({ viewer, params }) => answerToClient(await ofClient(viewer, params.approval)),
});

const file = endpoint({
  name: 'readApprovalFile',
  summary: 'The PDF that is asked about, or a part of it (Range). Whether the viewer may read it, and whether its bytes are those that were asked about, is looked at at each request.',
  method: 'GET',
  path: '/approvals/:approval/file',
  who,
  params: byApproval,
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: mime,
  refusals: ['approval.state', 'approval.changed'],
  async handle({ strapi, viewer, params, query, now, ctx }) {
    const found = await ofClient(viewer, params.approval);
    if (!isReadable(found.state)) throw new Refusal('approval.state', { state: found.state });
    await demandUnchanged(strapi, found, now, isUnchangedSince);
    await streamFile(ctx, strapi.dirs.static.public, { ...found, mime }, query.download === '1');
  },
});

const certificate = endpoint({
  name: 'readApprovalCertificate',
  summary: 'The certificate of what the client has decided, as a PDF in its language.',
  method: 'GET',
  path: '/approvals/:approval/certificate.pdf',
  who,
  params: byApproval,
  bytes: mime,
  limits: ['report'],
  refusals: ['approval.state'],
  handle: async ({ strapi, viewer, params, ctx }) => sendCertificate(ctx, strapi, await ofClient(viewer, params.approval), viewer.portal),
});

const looked = {
  sha256: z.string().regex(/^[0-9a-f]{64}$/).meta({ description: 'Of the bytes that were looked at.' }),
  userAgent: z.string().max(255).optional().meta({ description: 'What the browser calls itself; it is kept with the decision.' }),
};

const deciding = <Fields extends z.ZodRawShape>(decision: Decision, path: string, name: string, summary: string, fields: Fields) =>
  endpoint({
    name,
    summary: `${summary} For the portal user of the client alone; once.`,
    method: 'POST',
    path: `/approvals/:approval/${path}`,
    who,
    params: byApproval,
    body: z.strictObject({ ...looked, ...fields }),
    response: approvalAnswer,
    limits: ['write'],
    idempotent: true,
    refusals: ['approval.state', 'approval.changed', 'precondition.failed'],
    prepare: ({ strapi, viewer, params, now }) => demandDecidable({ strapi, viewer, now }, params.approval),
    async handle({ strapi, viewer, params, body, prepared: found, now, ctx }) {
      const { sha256, userAgent = null, reason = null } = body as { sha256: string; userAgent?: string; reason?: string };
      await decide({ strapi, viewer, found, sha256, address: clientAddress(ctx), userAgent, now }, decision, reason);
      return answerToClient(await ofClient(viewer, params.approval));
    },
  });

const approve = deciding('approved', 'approve', 'approveDocument', 'Approves exactly the bytes that were looked at.', {});
const decline = deciding('declined', 'decline', 'declineDocument', 'Declines what was looked at, for a reason.', { reason: z.string().trim().min(1).max(2000) });

export default { type: 'content-api', routes: [list, read, file, certificate, approve, decline] };
