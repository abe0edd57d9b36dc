import type { Knex } from 'knex';
import type { Dialect } from '../../../domain/database/dialect';
import { hashed } from '../../../domain/database/hashed';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { escaped, holds } from '../../../domain/database/within';
import type { JsonObject } from '../../../domain/json';
import { dialect, reader, statement } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import { newestClientSettings } from '../../../plugins/visibility/server/services/client-store';
import type { ClaimReach } from '../../claim/rules/reach';
import type { ClaimSide } from '../../claim/states';
import type { RmaLine } from '../snapshot';
import { RMA_STATES, type RmaState, type RmaType } from '../states';

/** The rows `l` that a side sees: a client those of its company, an agent those of the portal. */
const SEEN = { client: 'l.portal_id = ? AND l.company_id = ?', agent: 'l.portal_id = ?' } as const satisfies Record<ClaimSide, string>;

const seenBy = ({ side, portalId, companyId }: ClaimReach): number[] => (side === 'client' ? [portalId, companyId] : [portalId]);

/** One statement a side. */
const bySide = (name: string, sql: (dialect: Dialect, seen: string) => string) => ({
  client: statement(`${name}_client`, (dialect) => sql(dialect, SEEN.client)),
  agent: statement(`${name}_agent`, (dialect) => sql(dialect, SEEN.agent)),
});

const places = bySide('rma_place', ({ object }, seen) => `SELECT ${object({ id: 'r.id', documentId: 'r.document_id' })} AS answer FROM portico_rma_list l JOIN rmas r ON r.id = l.rma_id WHERE ${seen} AND l.number = ?`);

/** Which return a number names for somebody; null for what she does not see, as for what does not exist. */
export const placeOfRma = (trx: Knex, reach: ClaimReach, number: string) => readIn<{ id: number; documentId: string }>(trx, places[reach.side](), [...seenBy(reach), number]);

export const RMA_PAGE = 30;

export interface ListedRma {
  id: number;
  number: string;
  type: RmaType;
  state: RmaState;
  company: string;
  claim: string;
  lines: RmaLine[];
  validUntil: LocalDate;
  /** Milliseconds UTC. */
  issuedAt: number;
}

const listed = ({ date, instant, json }: Dialect) => ({ id: 'r.id', number: 'r.number', type: 'r.type', state: 'r.state', company: 'co.name', claim: 'c.number', lines: json('r.lines'), validUntil: date('r.valid_until'), issuedAt: instant('r.created_at') });
const FROM = 'portico_rma_list l JOIN rmas r ON r.id = l.rma_id JOIN companies co ON co.id = l.company_id JOIN claims c ON c.id = l.claim_id';

const page = (dialect: Dialect, where: string) => `SELECT ${dialect.list(dialect.object(listed(dialect)), `${FROM} WHERE ${where} ORDER BY l.rma_id DESC LIMIT ${RMA_PAGE + 1}`)} AS answer`;
const ofClaim = bySide('rmas_of_claim', (dialect, seen) => page(dialect, `${seen} AND c.number = ?`));

export interface RmaQuestion {
  /** The id of the return that a page comes after; those before it are older. */
  before: number;
  state: RmaState | undefined;
  /** The beginning of its number or of its claim’s, its tracking number, or a part of the company’s name. */
  words: string | undefined;
}

function findsWords(words: string): [string, Binding[]] {
  const begins = `${escaped(words.toUpperCase())}%`;
  const ways: [string, Binding[]][] = [[`l.number LIKE ? ESCAPE '!'`, [begins]], [`c.number LIKE ? ESCAPE '!'`, [begins]], ['upper(r.tracking) = ?', [words.toUpperCase()]], holds('co.name', words)];
  return [`(${ways.map(([way]) => way).join(' OR ')})`, ways.flatMap(([, bound]) => bound)];
}

/** A page, newest first, and one more to tell whether there are others behind it. */
export async function readRmas(reach: ClaimReach, { before, state, words }: RmaQuestion): Promise<ListedRma[]> {
  const parts: [string, Binding[]][] = [[`${SEEN[reach.side]} AND l.rma_id < ?`, [...seenBy(reach), before]]];
  if (state !== undefined) parts.push(['l.state = ?', [state]]);
  if (words !== undefined) parts.push(findsWords(words));
  const sql = page(dialect(), parts.map(([condition]) => condition).join(' AND '));
  return (await reader().read<ListedRma[]>(hashed('rma_page', sql), parts.flatMap(([, bindings]) => bindings))) ?? [];
}

export const readRmasOfClaim = async (reach: ClaimReach, claim: string): Promise<ListedRma[]> => (await reader().read<ListedRma[]>(ofClaim[reach.side](), [...seenBy(reach), claim])) ?? [];

export type RmaCounts = Record<RmaState, number>;

const counts = bySide('rma_counts', ({ object }, seen) => `SELECT ${object(Object.fromEntries(RMA_STATES.map((state) => [state, `count(CASE WHEN l.state = '${state}' THEN 1 END)`])))} AS answer FROM portico_rma_list l WHERE ${seen}`);

export async function countRmas(reach: ClaimReach): Promise<RmaCounts> {
  const found = await reader().read<RmaCounts>(counts[reach.side](), seenBy(reach));
  if (!found) throw new Error('The database counted nothing');
  return found;
}

/** How many returns a client has yet to send, for a statement that asks for more than that. */
export const issuedRmas = {
  sql: () => `(SELECT count(*) FROM portico_rma_list l WHERE ${SEEN.client} AND l.state = 'issued')`,
  bound: seenBy,
};

export interface StoredRma extends ListedRma {
  problem: string | null;
  returnAddress: string;
  instructions: string | null;
  carrier: string | null;
  tracking: string | null;
  issuer: string | null;
  version: number;
  /** How it moved, oldest first. */
  history: { id: number; kind: string; at: number; actor: { name: string }; facts: JsonObject }[];
  /** Of the portal, as text that was stored. */
  settings: string | null;
}

const whole = bySide('rma', (dialect, seen) => {
  const { object, list, json } = dialect;
  const entry = object({ id: 'e.id', kind: 'e.kind', at: 'e.occurred_at', actor: json('e.actor'), facts: json('e.public') });
  const answer = object({
    ...listed(dialect),
    problem: 'c.problem',
    returnAddress: 'r.return_address',
    instructions: 'r.instructions',
    carrier: 'r.carrier',
    tracking: 'r.tracking',
    issuer: '(SELECT m.name FROM rmas_issuer_lnk il JOIN members m ON m.id = il.member_id WHERE il.rma_id = r.id LIMIT 1)',
    version: 'r.version',
    history: list(entry, `portico_events e WHERE e.aggregate = 'rma' AND e.aggregate_id = r.id ORDER BY e.id`),
    settings: `(${newestClientSettings('l.portal_id')})`,
  });
  return `SELECT ${answer} AS answer FROM ${FROM} WHERE ${seen} AND l.number = ?`;
});

/** A return with all that somebody reads of it. One statement. */
export const readRma = (reach: ClaimReach, number: string): Promise<StoredRma | null> => reader().read<StoredRma>(whole[reach.side](), [...seenBy(reach), number]);
