import { z } from 'zod';
import type { ClaimReach } from '../claim/rules/reach';
import { CLAIM_SIDES } from '../claim/states';
import type { ListedRma, StoredRma } from './queries/rmas';
import { RESULTS } from './snapshot';
import { RMA_COMMANDS, RMA_ISSUED, RMA_STATES, rmaCommandsOn, RMA_TYPES, type RmaCommand } from './states';

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const commands = Object.keys(RMA_COMMANDS) as [RmaCommand, ...RmaCommand[]];

const listed = {
  number: z.string(),
  type: z.enum(RMA_TYPES),
  state: z.enum(RMA_STATES),
  company: z.string(),
  claim: z.string().meta({ description: 'The number of the claim that it was issued from.' }),
  pieces: z.number().int(),
  validUntil: z.string().meta({ description: 'A calendar day, YYYY-MM-DD.' }),
  issuedAt: moment,
};

export const listedRmas = z.object({ rmas: z.array(z.object(listed)), next: z.string().nullable().meta({ description: 'The cursor of older ones.' }) }).meta({ id: 'ListedRmas' });

export const rmasOfClaim = z
  .object({
    rmas: z.array(z.object(listed)),
    proposal: z
      .object({ lines: z.array(z.object({ serial: z.string(), description: z.string(), quantity: z.number().int() })), returnAddress: z.string(), instructions: z.string(), validUntil: z.string() })
      .nullable()
      .meta({ description: 'What another return could be made of; null where none can be issued by the viewer.' }),
  })
  .meta({ id: 'RmasOfClaim' });

export const rmaAnswer = z
  .object({
    ...listed,
    version: z.string().meta({ description: 'For If-Match.' }),
    side: z.enum(CLAIM_SIDES).meta({ description: 'Where the viewer stands.' }),
    problem: z.string(),
    lines: z.array(z.object({ serial: z.string(), description: z.string(), quantity: z.number().int(), result: z.enum(RESULTS).nullable(), comment: z.string().nullable() })),
    returnAddress: z.string(),
    instructions: z.string(),
    carrier: z.string().nullable(),
    tracking: z.string().nullable(),
    issuer: z.string().nullable(),
    history: z
      .array(z.object({ id: z.string(), at: moment, who: z.string(), step: z.union([z.enum(commands), z.literal('issue')]), comment: z.string().nullable(), carrier: z.string().nullable(), tracking: z.string().nullable() }))
      .meta({ description: 'Oldest first.' }),
    commands: z.array(z.enum(commands)).meta({ description: 'How the viewer can move it.' }),
  })
  .meta({ id: 'Rma' });

const STEPS = new Map<string, RmaCommand>(commands.map((command) => [RMA_COMMANDS[command].event, command]));
const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const instant = (at: number) => new Date(at).toISOString();

export const answerListedRma = ({ id: _id, lines, issuedAt, ...rma }: ListedRma): z.input<typeof listedRmas>['rmas'][number] => ({ ...rma, pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0), issuedAt: instant(issuedAt) });

export function answerRma(stored: StoredRma, { side }: ClaimReach): z.input<typeof rmaAnswer> {
  const { problem, returnAddress, instructions, carrier, tracking, issuer, version, history, lines, state } = stored;
  return {
    ...answerListedRma(stored),
    version: String(version),
    side,
    problem: problem ?? '',
    lines,
    returnAddress,
    instructions: instructions ?? '',
    carrier,
    tracking,
    issuer,
    history: history.map(({ id, kind, at, actor, facts }) => ({ id: String(id), at: instant(at), who: actor.name, step: STEPS.get(kind) ?? (kind === RMA_ISSUED ? 'issue' : 'close'), comment: words(facts.comment), carrier: words(facts.carrier), tracking: words(facts.tracking) })),
    commands: rmaCommandsOn(state, side),
  };
}
