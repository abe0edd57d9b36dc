import { z } from 'zod';
import { reachOf } from '../claim/side';
import { CLAIM_STATES } from '../claim/states';
import { present } from '../../http/case-scope';
import type { MemberViewer } from '../../http/viewer';
import { EXTENDED } from '../../plugins/warranty/server/rules/terms';
import { commandsOn } from './commands/change-unit';
import { judgedWarranty, type Judging, type ListedUnit, type WarrantyDays } from './queries/list';
import { readEverybodysUnit, readOwnersUnit, type EverybodysUnit, type OwnersUnit } from './queries/unit';
import { CHANGED, UNIT_EVENTS, type ChangedField, type UnitEvent } from './rules/happened';
import { correctableUntil, UNIT_COMMANDS } from './rules/registration';
import { WARRANTY_STATES, warrantyForEverybody } from './rules/warranty';

const moment = z.string().meta({ format: 'date-time', description: 'UTC.' });
const day = z.string().meta({ format: 'date' });
const state = z.enum(WARRANTY_STATES);
const term = z.object({ state, from: day.nullable(), until: day.nullable().meta({ description: 'The last day within it.' }) }).meta({ id: 'WarrantyTerm' });

const warranty = z.object({ state: state.meta({ description: 'In warranty where parts or labour are.' }), parts: term, labour: term }).meta({ id: 'UnitWarranty' });

const plate = { documentId: z.string(), serial: z.string(), product: z.string(), number: z.string().nullable().meta({ description: 'The number of the product; null where it is known by its name alone.' }) };
const registration = z.enum(['pending', 'registered']);
const days = { shippedOn: day.nullable(), deliveredOn: day.nullable(), registeredOn: day.nullable() };
const owner = { ownerName: z.string().nullable(), ownerEmail: z.string().nullable(), ownerPhone: z.string().nullable().meta({ description: 'E.164.' }), siteAddress: z.string().nullable() };

export const listedUnits = z
  .object({
    units: z.array(z.object({ ...plate, registration, ...days, ownerName: z.string().nullable(), company: z.string().nullable().meta({ description: 'The company that it is with; told to agents alone.' }), warranty })),
    next: z.string().nullable().meta({ description: 'Where the list goes on. A page that is asked for by warranty may be short, and go on all the same.' }),
  })
  .meta({ id: 'ListedUnits' });

const claimState = z.enum(CLAIM_STATES);
const claimOnUnit = { state: claimState, submittedAt: moment.nullable() };

const everybodys = z.object({ face: z.literal('everybody'), ...plate, warranty, claims: z.array(z.object(claimOnUnit)) }).meta({ id: 'UnitForEverybody' });

const owners = z
  .object({
    face: z.literal('owner'),
    ...plate,
    warranty,
    version: z.string().meta({ description: 'For `If-Match` when it is changed.' }),
    model: z.string().nullable().meta({ description: 'The document id of its product.' }),
    registration,
    ...days,
    registeredAt: moment.nullable(),
    correctableUntil: moment.nullable().meta({ description: 'Until when its dealer may correct what it registered.' }),
    ...owner,
    company: z.object({ documentId: z.string(), name: z.string() }).nullable(),
    extensions: z.array(z.object({ what: z.enum(EXTENDED), months: z.number().int().nullable(), until: day.nullable(), reason: z.string().nullable().meta({ description: 'Told to agents alone.' }) })),
    claims: z.array(
      z.object({
        ...claimOnUnit,
        number: z.string().nullable().meta({ description: 'As the rest: null, or empty, of what another company handed in.' }),
        problem: z.string().nullable(),
        documents: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })),
      }),
    ),
    history: z.array(
      z.object({
        id: z.string(),
        at: moment,
        who: z.string(),
        what: z.enum(UNIT_EVENTS),
        fields: z.array(z.enum(CHANGED)).meta({ description: 'What has been changed.' }),
        changes: z.array(z.object({ field: z.enum(CHANGED), from: z.string().nullable(), to: z.string().nullable() })).meta({ description: 'From what to what, where that is nobody’s personal data; for agents.' }),
        from: z.string().nullable().meta({ description: 'The company that it was with; for agents.' }),
        to: z.string().nullable(),
        reason: z.string().nullable().meta({ description: 'Of an extension; for agents.' }),
      }),
    ),
    commands: z.array(z.enum(UNIT_COMMANDS)).meta({ description: 'What the viewer may do with it now.' }),
  })
  .meta({ id: 'UnitForOwner' });

/** Two faces of a unit (CL-13): everybody’s, and that of the company which it is with and of agents. */
export const unitAnswer = z.discriminatedUnion('face', [everybodys, owners]).meta({ id: 'Unit' });

const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());

export const answerListedUnit = ({ id: _id, at: _at, line: _line, extensions: _extensions, ...unit }: ListedUnit): z.input<typeof listedUnits>['units'][number] => unit;

/** Answers the owner's face where there is one for who asks, else everybody's. */
export async function answerUnit(viewer: MemberViewer, documentId: string, judging: Judging, now: number): Promise<z.input<typeof unitAnswer>> {
  const reach = reachOf(viewer);
  const own = await readOwnersUnit(reach, documentId);
  if (own) return answerOwner(own, viewer, judging, now);
  return answerEverybody(present(await readEverybodysUnit(reach.portalId, documentId)), judging);
}

const warrantyIn = (unit: WarrantyDays, judging: Judging) => judgedWarranty(unit, judging);

function answerEverybody({ documentId, serial, product, number, claims, ...days }: EverybodysUnit, judging: Judging): z.input<typeof everybodys> {
  const told = claims.map(({ state: at, submittedAt }) => ({ state: at, submittedAt: instant(submittedAt) }));
  return { face: 'everybody', documentId, serial, product, number, warranty: warrantyForEverybody(warrantyIn({ number, ...days }, judging)), claims: told };
}

function answerOwner(unit: OwnersUnit, viewer: MemberViewer, judging: Judging, now: number): z.input<typeof owners> {
  const { version, modelId, registeredAt, claims, history, extensions, line: _line, ...kept } = unit;
  const isAgent = reachOf(viewer).side === 'agent';
  return {
    face: 'owner',
    ...kept,
    warranty: warrantyIn(unit, judging),
    version: String(version),
    model: modelId,
    registeredAt: instant(registeredAt),
    correctableUntil: instant(correctableUntil(unit)),
    extensions: (extensions ?? []).map((one) => ({ what: one.what, months: 'months' in one ? (one.months ?? null) : null, until: 'until' in one ? (one.until ?? null) : null, reason: isAgent ? one.reason : null })),
    claims: claims.map(({ submittedAt, documents, ...claim }) => ({ ...claim, submittedAt: instant(submittedAt), documents: documents.map(({ documentId: id, title, kind }) => ({ id, name: title, kind })) })),
    history: history.map(answerHappening),
    commands: commandsOn(unit, !isAgent, viewer, now),
  };
}

const isOneOf = <Known extends string>(known: readonly Known[], value: unknown): value is Known => known.some((one) => one === value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function answerHappening({ id, kind, at, actor, facts }: OwnersUnit['history'][number]): z.input<typeof owners>['history'][number] {
  const fields = (Array.isArray(facts.fields) ? facts.fields : []).filter((field): field is ChangedField => isOneOf(CHANGED, field));
  const changes = Object.entries((facts.changes ?? {}) as Record<string, { from: unknown; to: unknown }>).flatMap(([field, { from, to }]) => (isOneOf(CHANGED, field) ? [{ field, from: textOf(from), to: textOf(to) }] : []));
  return { id: String(id), at: new Date(at).toISOString(), who: actor.name, what: kind as UnitEvent, fields, changes, from: textOf(facts.from), to: textOf(facts.to), reason: textOf(facts.reason) };
}
