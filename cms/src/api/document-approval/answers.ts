import { z } from 'zod';
import { instantText } from '../../domain/time';
import type { Approval, Evidence } from './queries/approvals';
import { APPROVAL_STATES, DECISIONS } from './rules/states';

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const hash = z.string().meta({ description: 'SHA-256 of the exact bytes, in hexadecimal digits.' });
const file = z.object({ name: z.string(), size: z.number().int().meta({ description: 'Bytes.' }), pages: z.number().int(), sha256: hash });

const common = {
  documentId: z.string(),
  number: z.string().meta({ description: 'Of the request and of its certificate.' }),
  title: z.string(),
  message: z.string(),
  dueOn: z.string().nullable().meta({ format: 'date' }),
  state: z.enum(APPROVAL_STATES),
  file,
  askedBy: z.string().nullable().meta({ description: 'The employee who asked; null where a dossier did.' }),
  askedAt: moment,
  endedAt: moment.nullable(),
};

const decided = { decision: z.enum(DECISIONS), reason: z.string().nullable(), name: z.string(), decidedAt: moment };

/** As its client reads it. */
export const approvalAnswer = z.object({ ...common, decision: z.object(decided).nullable() }).meta({ id: 'Approval' });

/** As the office reads it. */
export const clientApprovalAnswer = z
  .object({
    ...common,
    client: z.object({ documentId: z.string(), name: z.string() }),
    dossier: z.string().nullable().meta({ description: 'Whose step asked.' }),
    mayWithdraw: z.boolean(),
    evidence: z.object({ ...decided, email: z.string(), address: z.string().meta({ description: 'From where; of IPv6 its network.' }), userAgent: z.string().nullable(), sha256: hash, version: z.number().int() }).nullable(),
  })
  .meta({ id: 'ClientApproval' });

const told = ({ documentId, number, title, message, dueOn, state, name, size, pages, sha256, askedBy, askedAt, endedAt }: Approval) => ({
  documentId, number, title, message, dueOn, state, file: { name, size, pages, sha256 }, askedBy: askedBy.kind === 'member' ? askedBy.name : null, askedAt: instantText(askedAt), endedAt: endedAt === null ? null : instantText(endedAt),
});

const decisionOf = ({ decision, reason, name, decidedAt }: Evidence) => ({ decision, reason, name, decidedAt: instantText(decidedAt) });

export const answerToClient = (approval: Approval): z.input<typeof approvalAnswer> => ({ ...told(approval), decision: approval.evidence && decisionOf(approval.evidence) });

export const answerToOffice = (approval: Approval): z.input<typeof clientApprovalAnswer> => {
  const { client, dossier, state, evidence } = approval;
  return { ...told(approval), client, dossier: dossier?.documentId ?? null, mayWithdraw: state === 'open' && dossier === null, evidence: evidence && { ...evidence, ...decisionOf(evidence) } };
};
