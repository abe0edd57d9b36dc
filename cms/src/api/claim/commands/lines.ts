import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { thousandthsOf } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import { amountOf, MAX_LINE, type LineKind } from '../rules/totals';
import { CLAIM_LINE, type ClaimLine, type ClaimSnapshot } from '../snapshot';

/** A line as it is entered. */
export interface EnteredLine {
  kind: LineKind;
  /** The document id of a part or a labour operation. */
  master: string | null;
  number: string;
  description: string;
  /** As `QUANTITY` has it. */
  quantity: string | null;
  /** Minor units. */
  unitPrice: number | null;
}

type Line = Pick<ClaimLine, 'kind' | 'number' | 'description' | 'quantity' | 'unitPrice' | 'amount'> & { masterId: number | null; master: string | null };

interface Master {
  id: number;
  document_id: string;
  number: string;
  description: string;
  price?: number | string;
  hours?: number;
  removed: boolean | number | null;
}

const TABLES = { part: ['parts', 'parts_portal_lnk', 'part_id'], labour: ['labour_operations', 'labour_operations_portal_lnk', 'labour_operation_id'] } as const satisfies Record<LineKind, readonly [string, string, string]>;

/** Answer 16: a part has its master's price, a repair its standard time and the dealer's rate; free lines are as they were entered. */
export async function pricedLines(trx: Knex, { portalId, company, lines }: Pick<ClaimSnapshot, 'portalId' | 'company' | 'lines'>, entered: readonly EnteredLine[]): Promise<Line[]> {
  const masters = { part: await mastersOf(trx, 'part', portalId, entered), labour: await mastersOf(trx, 'labour', portalId, entered) };
  const { labour_rate: stored } = (await trx('companies').where({ id: company.id }).first<{ labour_rate: number | string | null }>('labour_rate')) ?? {};
  const rate = stored == null ? null : Number(stored);
  return entered.map((line, index) => {
    const master = line.master === null ? null : masters[line.kind].get(line.master);
    // What was taken out of the masters stays on the claims that have it.
    const isGone = master?.removed && !lines.some((before) => before.master === line.master);
    if (master === undefined || isGone) throw new Refusal('relation.unknown', { field: `lines.${index}.master` });
    const facts = master ? ofMaster(line, master, rate) : { number: line.number || null, description: line.description || null, quantity: thousandths(line.quantity), unitPrice: line.unitPrice };
    const amount = amountOf(facts);
    if (amount !== null && amount > MAX_LINE) throw new Refusal('input.invalid', { findings: [{ path: `body.lines.${index}`, message: 'This sum is larger than what is taken in here.' }] });
    return { kind: line.kind, master: line.master, masterId: master?.id ?? null, ...facts, amount };
  });
}

const thousandths = (quantity: string | null) => (quantity === null ? null : thousandthsOf(quantity));

function ofMaster({ kind, quantity, unitPrice }: EnteredLine, { number, description, price, hours }: Master, rate: number | null) {
  return kind === 'part' ? { number, description, quantity: thousandths(quantity), unitPrice: Number(price) } : { number, description, quantity: hours ?? 0, unitPrice: rate ?? unitPrice };
}

async function mastersOf(trx: Knex, kind: LineKind, portalId: number, entered: readonly EnteredLine[]): Promise<Map<string, Master>> {
  const [table, link, column] = TABLES[kind];
  const wanted = entered.flatMap((line) => (line.kind === kind && line.master !== null ? [line.master] : []));
  if (wanted.length === 0) return new Map();
  const rows = (await trx(table).join(link, `${link}.${column}`, `${table}.id`).where({ portal_id: portalId }).whereIn(`${table}.document_id`, wanted).select(`${table}.*`)) as Master[];
  return new Map(rows.map((row) => [row.document_id, row]));
}

const comparable = ({ kind, master, number, description, quantity, unitPrice, amount }: Omit<Line, 'masterId'>) => JSON.stringify([kind, master, number, description, quantity, unitPrice, amount]);

/** Takes new lines in the place of those that the claim has, where they are others. */
export async function keepLines(strapi: Core.Strapi, claim: ClaimSnapshot, lines: readonly Line[]): Promise<void> {
  if (claim.lines.map(comparable).join() === lines.map(comparable).join()) return;
  for (const { id } of claim.lines) await strapi.db.query(CLAIM_LINE).delete({ where: { id } });
  for (const [index, { masterId, master: _master, ...line }] of lines.entries()) {
    const master = line.kind === 'part' ? { part: masterId } : { labourOperation: masterId };
    await strapi.db.query(CLAIM_LINE).create({ data: { ...line, ...master, position: index + 1, claim: claim.id } });
  }
}
