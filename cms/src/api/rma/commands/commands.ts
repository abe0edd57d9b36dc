import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { localDate, type LocalDate } from '../../../domain/time';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { heldClaim, type ClaimCall } from '../../claim/commands/change-claim';
import { demandSide, reachOf } from '../../claim/side';
import { placeOfRma } from '../queries/rmas';
import { loadRma, RMA, type RmaLine, type RmaSnapshot } from '../snapshot';
import { isIssuedFrom, MOST_SHIPMENTS, RMA_COMMANDS, type RmaCommand, type RmaType } from '../states';

export interface IssuedRma {
  type: RmaType;
  lines: readonly Pick<RmaLine, 'serial' | 'description' | 'quantity'>[];
  returnAddress: string;
  instructions: string;
  validUntil: LocalDate;
}

/** An agent authorises a return from a claim (CL-12). Answers its number. */
export async function issueRma(call: ClaimCall, { lines, instructions, ...facts }: IssuedRma): Promise<string> {
  const { strapi, viewer, now } = call;
  const today = localDate(now, viewer.portal.timeZone);
  if (facts.validUntil < today) throw new Refusal('input.invalid', { findings: [{ path: 'body.validUntil', message: 'This day has passed.' }] });
  return strapi.db.transaction(async ({ trx }) => {
    const claim = await heldClaim(trx, call);
    demandSide(reachOf(viewer), 'agent');
    if (!isIssuedFrom(claim.state)) throw new Refusal('claim.state', { state: claim.state });
    const number = await nextNumber(trx, claim.portalId, today);
    const stored = (await strapi.db.query(RMA).create({
      data: {
        ...facts,
        number,
        instructions: instructions || null,
        lines: lines.map((line) => ({ ...line, result: null, comment: null })),
        state: 'issued',
        version: 1,
        portal: claim.portalId,
        claim: claim.id,
        company: claim.company.id,
        issuer: viewer.id,
        createdAt: new Date(now),
        updatedAt: new Date(now),
      },
    })) as { id: number };
    await recordChange(trx, { subject: 'rma', before: null, after: present(await loadRma(trx, stored.id)), actor: actorOf(viewer), now });
    return number;
  });
}

/** The row is held by whoever counts, so that no two returns get one number. */
async function nextNumber(trx: Knex, portalId: number, today: LocalDate): Promise<string> {
  await trx('portico_rma_counters').insert({ portal_id: portalId, last: 0 }).onConflict('portal_id').ignore();
  await trx('portico_rma_counters').where({ portal_id: portalId }).increment('last', 1);
  const { last } = (await trx('portico_rma_counters').where({ portal_id: portalId }).first<{ last: number }>('last')) ?? { last: 0 };
  return `RMA-${today.slice(2, 4)}-${String(last).padStart(4, '0')}`;
}

export interface RmaCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  number: string;
  now: number;
  /** The version that was looked at. */
  version: string | null;
}

interface RmaColumns {
  state_comment?: string | null;
  lines?: string;
  carrier?: string;
  tracking?: string;
}

/** Moves a return along its table, in one transaction; what is written with it says `columnsOf`, or why not. */
export async function moveRma(call: RmaCall, command: RmaCommand, columnsOf: (before: RmaSnapshot) => RmaColumns): Promise<void> {
  const { strapi, viewer, number, now, version } = call;
  const { by, from, to } = RMA_COMMANDS[command];
  const reach = reachOf(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const place = await placeOfRma(trx, reach, number);
    if (!place) throw new Refusal('notFound');
    await holdRow(trx, 'rmas', place.documentId);
    const before = present(await loadRma(trx, place.id));
    demandSide(reach, by);
    if (version !== String(before.version)) throw new Refusal('precondition.failed', { version: String(before.version) });
    if (!(from as readonly string[]).includes(before.state)) throw new Refusal('rma.state', { state: before.state, command });
    if (command === 'ship' && before.version > MOST_SHIPMENTS) throw new Refusal('rma.shippedOften');
    await trx('rmas').where({ id: before.id }).update({ state: to, ...columnsOf(before), version: before.version + 1, updated_at: new Date(now) });
    await recordChange(trx, { subject: 'rma', before, after: present(await loadRma(trx, before.id)), actor: actorOf(viewer), now });
  });
}

export interface LineResult {
  result: NonNullable<RmaLine['result']>;
  comment: string;
}

/** Says of each line what came of it; each has to be looked at. */
export function inspectedLines({ lines }: RmaSnapshot, results: readonly LineResult[]): RmaLine[] {
  if (results.length !== lines.length) throw new Refusal('input.invalid', { findings: [{ path: 'body.results', message: 'Each line has one result.' }] });
  return lines.map((line, index) => ({ ...line, result: results[index]?.result ?? null, comment: results[index]?.comment || null }));
}
