import { z } from 'zod';
import { quantityOf } from '../../domain/money';
import type { MemberViewer } from '../../http/viewer';
import type { StoredClaim } from './queries/claim';
import type { ListedClaim } from './queries/list';
import type { ClaimReach } from './rules/reach';
import { claimTotals, LINE_KINDS } from './rules/totals';
import { CLAIM_COMMANDS, CLAIM_SIDES, CLAIM_STATES, commandsOn, type ClaimCommand } from './states';

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
  decision: z.enum(['approved', 'rejected']).nullable(),
  decisionReason: z.string().nullable(),
});

const entry = z.object({
  id: z.string(),
  at: moment,
  who: z.string(),
  step: z.union([z.enum(commands), z.literal('assign')]),
  comment: z.string().nullable(),
  assigned: z.string().nullable().meta({ description: 'Whom the claim was given to; told to agents alone.' }),
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
    problem: z.string(),
    description: z.string(),
    currency: z.string(),
    lines: z.array(line),
    totals: totals.meta({ description: 'As they were at submission; of a draft, as they are.' }),
    labourRate: minorUnits.nullable().meta({ description: 'What an hour of standard time is paid with; null where the company has no rate.' }),
    submittedAt: moment.nullable(),
    updatedAt: moment,
    history: z.array(entry).meta({ description: 'Oldest first.' }),
    comments: z.array(comment).meta({ description: 'Oldest first.' }),
    commands: z.array(z.enum(commands)).meta({ description: 'How the viewer can move the claim.' }),
    agents: z.array(agent).meta({ description: 'Who can be made responsible; told to agents alone.' }),
  })
  .meta({ id: 'Claim' });

const STEPS = new Map<string, ClaimCommand>(commands.map((command) => [CLAIM_COMMANDS[command].event, command]));

const instant = (at: number) => new Date(at).toISOString();
const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Pure: a claim for somebody who sees it. */
export function answerClaim({ claim, history, comments, labourRate, agents }: StoredClaim, { side }: ClaimReach, { portal }: Pick<MemberViewer, 'portal'>): z.input<typeof claimAnswer> {
  const { partsTotal, labourTotal, total } = claim;
  return {
    number: claim.number,
    version: String(claim.version),
    state: claim.state,
    side,
    company: claim.company.name,
    creator: claim.creator?.name ?? null,
    agent: claim.agent && { documentId: claim.agent.documentId, name: claim.agent.name },
    contact: { name: claim.contactName ?? '', email: claim.contactEmail ?? '', company: claim.contactCompany ?? '', phone: claim.contactPhone ?? '' },
    serial: claim.serial ?? '',
    unit: claim.unit && { product: claim.unit.product, own: claim.unit.companyId === claim.company.id },
    failureDate: claim.failureDate,
    problem: claim.problem ?? '',
    description: claim.description ?? '',
    currency: portal.currency,
    lines: claim.lines.map(({ id: _id, number, description, quantity, ...rest }) => ({ ...rest, number: number ?? '', description: description ?? '', quantity: quantity === null ? null : quantityOf(quantity) })),
    totals: total === null ? claimTotals(claim.lines) : { parts: partsTotal ?? 0, labour: labourTotal ?? 0, total },
    labourRate,
    submittedAt: claim.submittedAt === null ? null : instant(claim.submittedAt),
    updatedAt: instant(claim.updatedAt),
    history: history.map(({ id, kind, at, actor, facts }) => ({ id: String(id), at: instant(at), who: actor.name, step: STEPS.get(kind) ?? 'assign', comment: words(facts.comment), assigned: kind === 'claimAssigned' ? words(facts.to) : null })),
    comments: comments.map(({ id, at, ...rest }) => ({ ...rest, id: String(id), at: instant(at) })),
    commands: commandsOn(claim.state, side),
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

export const answerListed = ({ id: _id, at: _at, submittedAt, updatedAt, ...claim }: ListedClaim): z.input<typeof listedClaims>['claims'][number] => ({
  ...claim,
  submittedAt: submittedAt === null ? null : instant(submittedAt),
  updatedAt: instant(updatedAt),
});
