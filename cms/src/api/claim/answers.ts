import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import type { MemberViewer } from '../../http/viewer';
import { duplicate, duplicatesOf, outlook, outlookOf } from './outlook';
import type { StoredClaim } from './queries/claim';
import type { ListedClaim } from './queries/list';
import type { ClaimReach } from './rules/reach';
import { claimDocument, claimDocumentAnswer } from '../claim-document/answer';
import { roomAmong } from '../claim-document/rules/kinds';
import { answerVerdict, verdictAnswer } from '../unit/verdict-answer';
import { approvedTotals, DECISIONS, isTold, LINES_DECIDED } from './rules/decisions';
import { claimTotals, LINE_KINDS } from './rules/totals';
import { versionFor } from './rules/version';
import { CLAIM_COMMANDS, CLAIM_SIDES, CLAIM_STATES, commandsOn, type ClaimCommand, type ClaimState } from './states';

const minorUnits = z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' });
const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const commands = Object.keys(CLAIM_COMMANDS) as [ClaimCommand, ...ClaimCommand[]];
const state = z.enum(CLAIM_STATES);

const totals = z.object({ parts: minorUnits, labour: minorUnits, total: minorUnits });

const line = z.object({
  kind: z.enum(LINE_KINDS),
  master: z.string().nullable().meta({ description: 'The document id of the part or the labour operation; null for what was entered freely.' }),
  number: z.string(),
  description: z.string(),
  quantity: z.string().nullable().meta({ description: 'Pieces or hours, with a dot and up to three decimals.' }),
  unitPrice: minorUnits.nullable(),
  amount: minorUnits.nullable(),
  decision: z.enum(DECISIONS).nullable().meta({ description: 'Told to clients once the claim has been decided.' }),
  decisionReason: z.string().nullable(),
});

const entry = z.object({
  id: z.string(),
  at: moment,
  who: z.string(),
  step: z.union([z.enum(commands), z.enum(['assign', 'decide'])]),
  comment: z.string().nullable(),
  assigned: z.string().nullable().meta({ description: 'Whom the claim was given to; told to agents alone.' }),
  decided: z.array(z.object({ line: z.string(), decision: z.enum(DECISIONS).nullable(), reason: z.string().nullable() })).meta({ description: 'What was decided of lines while the claim was read; told to agents alone.' }),
  approved: minorUnits.nullable().meta({ description: 'What the approved lines came to, where it approved the claim.' }),
});

const comment = z.object({ id: z.string(), at: moment, author: z.string().nullable(), company: z.string().nullable(), text: z.string(), internal: z.boolean().meta({ description: 'A note among agents.' }) });

const agent = z.object({ documentId: z.string(), name: z.string() });

export const claimAnswer = z
  .object({
    number: z.string(),
    version: z.string().meta({ description: 'For If-Match.' }),
    state,
    side: z.enum(CLAIM_SIDES).meta({ description: 'Where the viewer stands.' }),
    company: z.string(),
    creator: z.string().nullable(),
    agent: agent.nullable(),
    contact: z.object({ name: z.string(), email: z.string(), company: z.string(), phone: z.string() }),
    serial: z.string(),
    unit: z.object({ product: z.string(), own: z.boolean().meta({ description: 'It is with the company of the claim.' }) }).nullable(),
    failureDate: z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' }),
    verdict: verdictAnswer.nullable().meta({ description: 'What it was told about the warranty, when the draft was last saved, then when it was handed in; null where it names no unit.' }),
    problem: z.string(),
    description: z.string(),
    currency: z.string(),
    lines: z.array(line),
    totals: totals.meta({ description: 'As they were at submission; of a draft, as they are.' }),
    approved: totals.nullable().meta({ description: 'What the approved lines come to; null while none is decided, and told to clients once the claim has been.' }),
    labourRate: minorUnits.nullable().meta({ description: 'What an hour of standard time is paid with; null where the company has no rate.' }),
    submittedAt: moment.nullable(),
    updatedAt: moment,
    history: z.array(entry).meta({ description: 'Oldest first.' }),
    comments: z.array(comment).meta({ description: 'Oldest first.' }),
    documents: z.array(claimDocument).meta({ description: 'Oldest first; to clients without what came with notes among agents.' }),
    room: z.number().int().meta({ description: 'How many files that both sides read the claim may still be given.' }),
    internalRoom: z.number().int().nullable().meta({ description: 'How many files agents may still keep among themselves, counted apart; told to agents alone.' }),
    commands: z.array(z.enum(commands)).meta({ description: 'How the viewer can move the claim.' }),
    outlook,
    duplicates: z.array(duplicate).meta({ description: 'Other claims on the same serial number that are likely about the same failure: to the client while it is a draft, to agents until it is decided.' }),
    agents: z.array(agent).meta({ description: 'Who can be made responsible; told to agents alone.' }),
  })
  .meta({ id: 'Claim' });

const decidedLines = entry.shape.decided;

const STEPS = new Map<string, ClaimCommand>(commands.map((command) => [CLAIM_COMMANDS[command].event, command]));

const instant = (at: number) => new Date(at).toISOString();
const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Pure: a claim for somebody who sees it. */
export function answerClaim(stored: StoredClaim, { side }: ClaimReach, { portal }: Pick<MemberViewer, 'portal'>): z.input<typeof claimAnswer> {
  const { claim, history, comments, documents, labourRate, agents } = stored;
  const { partsTotal, labourTotal, total } = claim;
  const lines = side === 'agent' || isTold(claim.state) ? claim.lines : claim.lines.map((one) => ({ ...one, decision: null, decisionReason: null }));
  return {
    number: claim.number,
    version: versionFor(side, claim),
    state: claim.state,
    side,
    company: claim.company.name,
    creator: claim.creator?.name ?? null,
    agent: claim.agent && { documentId: claim.agent.documentId, name: claim.agent.name },
    contact: { name: claim.contactName ?? '', email: claim.contactEmail ?? '', company: claim.contactCompany ?? '', phone: claim.contactPhone ?? '' },
    serial: claim.serial ?? '',
    unit: claim.unit && { product: claim.unit.product, own: claim.unit.companyId === claim.company.id },
    failureDate: claim.failureDate,
    verdict: claim.verdict && answerVerdict(claim.verdict, side),
    problem: claim.problem ?? '',
    description: claim.description ?? '',
    currency: portal.currency,
    lines: lines.map(({ id: _id, number, description, quantity, ...rest }) => ({ ...rest, number: number ?? '', description: description ?? '', quantity: quantity === null ? null : quantityOf(quantity) })),
    totals: total === null ? claimTotals(claim.lines) : { parts: partsTotal ?? 0, labour: labourTotal ?? 0, total },
    approved: lines.some(({ decision }) => decision !== null) ? approvedTotals(lines) : null,
    labourRate,
    submittedAt: claim.submittedAt === null ? null : instant(claim.submittedAt),
    updatedAt: instant(claim.updatedAt),
    history: history.map(({ id, kind, at, actor, facts }) => ({ id: String(id), at: instant(at), who: actor.name, step: STEPS.get(kind) ?? (kind === LINES_DECIDED ? 'decide' : 'assign'), comment: words(facts.comment), assigned: kind === 'claimAssigned' ? words(facts.to) : null, decided: kind === LINES_DECIDED ? decidedLines.parse(facts.lines) : [], approved: typeof facts.approved === 'number' ? facts.approved : null })),
    comments: comments.map(({ id, at, ...rest }) => ({ ...rest, id: String(id), at: instant(at) })),
    documents: documents.map(claimDocumentAnswer),
    room: roomAmong(documents.filter(({ internal }) => !internal).length),
    internalRoom: side === 'agent' ? roomAmong(documents.filter(({ internal }) => internal).length) : null,
    commands: commandsOn(claim.state, side),
    outlook: outlookOf(stored),
    duplicates: duplicatesOf(stored, side),
    agents,
  };
}

export const listedClaims = z
  .object({
    currency: z.string(),
    claims: z.array(
      z.object({
        number: z.string(),
        state,
        company: z.string(),
        product: z.string().nullable(),
        serial: z.string().nullable(),
        problem: z.string().nullable(),
        total: minorUnits.nullable().meta({ description: 'As it was at submission; null before.' }),
        agent: z.string().nullable(),
        creator: z.string().nullable(),
        submittedAt: moment.nullable(),
        updatedAt: moment,
      }),
    ),
    next: z.string().nullable().meta({ description: 'The cursor of those behind, in the order that was asked for.' }),
  })
  .meta({ id: 'ListedClaims' });

export const claimCounts = z.object(Object.fromEntries(CLAIM_STATES.map((name) => [name, z.number().int()])) as Record<ClaimState, z.ZodNumber>).meta({ id: 'ClaimCounts' });

export const answerListed = ({ id: _id, at: _at, submittedAt, updatedAt, ...claim }: ListedClaim): z.input<typeof listedClaims>['claims'][number] => ({
  ...claim,
  submittedAt: submittedAt === null ? null : instant(submittedAt),
  updatedAt: instant(updatedAt),
});
