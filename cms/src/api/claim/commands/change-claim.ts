import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdRow } from '../../../domain/database/hold-row';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present, relate } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { placeOfClaim } from '../queries/scope';
import { canSeeClaim } from '../rules/reach';
import { versionFor } from '../rules/version';
import { loadClaim, type ClaimSnapshot } from '../snapshot';
import { demandSide, reachOf } from '../side';
import { CLAIM_COMMANDS, type ClaimCommand, type ClaimSide } from '../states';

export interface ClaimCall {
  strapi: Core.Strapi;
  viewer: MemberViewer;
  /** The claim's number. */
  number: string;
  now: number;
  /** The version that was looked at; where none is named, whatever it has become. */
  version?: string | null;
}

/** Columns of `claims` that a command writes. */
export type ClaimColumns = Partial<{
  state: string;
  state_comment: string | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_company: string | null;
  contact_phone: string | null;
  serial: string | null;
  failure_date: string | null;
  /** JSON. */
  verdict: string | null;
  problem: string | null;
  description: string | null;
  parts_total: number;
  labour_total: number;
  total: number;
  submitted_at: Date;
}>;

export interface ClaimChange {
  columns: ClaimColumns;
  /** Whether clients see the claim changed; not where agents have only decided lines. */
  seen?: boolean;
  /** Strapi's numeric ids; null for nobody. */
  agentId?: number | null;
  unitId?: number | null;
}

/** The claim of a command, held until its transaction ends. */
export async function heldClaim(trx: Knex, { viewer, number }: ClaimCall): Promise<ClaimSnapshot> {
  const reach = reachOf(viewer);
  const place = await placeOfClaim(trx, reach, number);
  if (!place) throw new Refusal('notFound');
  await holdRow(trx, 'claims', place.documentId);
  const claim = present(await loadClaim(trx, place.id));
  if (!canSeeClaim(reach, claim)) throw new Refusal('notFound');
  return claim;
}

/** Loads, asks, writes and records one claim in one transaction, which only the side `by` may. `decide` throws what speaks against it; `along` keeps what came along with the change. */
export async function changeClaim(call: ClaimCall, by: ClaimSide, decide: (before: ClaimSnapshot, trx: Knex) => Promise<ClaimChange> | ClaimChange, along?: (after: ClaimSnapshot, trx: Knex) => Promise<void>): Promise<void> {
  const { strapi, viewer, now, version } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const before = await heldClaim(trx, call);
    demandSide(reachOf(viewer), by);
    const current = versionFor(by, before);
    if (version && version !== current) throw new Refusal('precondition.failed', { version: current });
    const { columns, seen = true, agentId, unitId } = await decide(before, trx);
    await trx('claims').where({ id: before.id }).update({ ...columns, ...(seen ? { version: before.version + 1, updated_at: new Date(now) } : { decisions: before.decisions + 1 }) });
    const owner = { column: 'claim_id', id: before.id };
    if (agentId !== undefined) await relate(trx, 'claims_agent_lnk', owner, { column: 'member_id', id: agentId });
    if (unitId !== undefined) await relate(trx, 'claims_unit_lnk', owner, { column: 'unit_id', id: unitId });
    const after = present(await loadClaim(trx, before.id));
    await recordChange(trx, { subject: 'claim', before, after, actor: actorOf(viewer), now });
    await along?.(after, trx);
  });
}

/** Asks the table of states whether this command is possible; answers what it writes. */
export function moved(command: ClaimCommand, before: ClaimSnapshot, comment: string | null): Pick<ClaimColumns, 'state' | 'state_comment'> {
  const { from, to } = CLAIM_COMMANDS[command];
  if (!(from as readonly string[]).includes(before.state)) throw new Refusal('claim.state', { state: before.state, command });
  return { state: to, state_comment: comment };
}
