import { hashed } from '../../../domain/database/hashed';
import type { Binding } from '../../../domain/database/statement';
import { dialect, reader, statement } from '../../../domain/portico';
import { plainSerial } from '../../unit/rules/plain-serial';
import type { ClaimReach } from '../rules/reach';
import type { ClaimList, ClaimSide, ClaimState } from '../states';
import { SEEN, seenBy } from './scope';

export const CLAIM_PAGE = 30;

export interface ListedClaim {
  id: number;
  number: string;
  state: ClaimState;
  company: string;
  serial: string | null;
  problem: string | null;
  total: number | null;
  agent: string | null;
  creator: string | null;
  submittedAt: number | null;
  updatedAt: number;
}

export interface ClaimQuestion {
  /** All where none is named. */
  list?: ClaimList | undefined;
  state?: ClaimState | undefined;
  /** The beginning of a number or of a serial number. */
  words?: string | undefined;
  /** An agent's own. */
  mine?: number | undefined;
  /** After this claim, by Strapi's numeric id. */
  after: number;
}

const nameOf = (link: string) => `(SELECT m.name FROM ${link} ml JOIN members m ON m.id = ml.member_id WHERE ml.claim_id = c.id LIMIT 1)`;

/** A page of claims, newest first, and one more to tell whether there are older ones. */
export async function readClaims(reach: ClaimReach, question: ClaimQuestion): Promise<ListedClaim[]> {
  const { list, object, instant } = dialect();
  const row = object({
    id: 'c.id',
    number: 'c.number',
    state: 'c.state',
    company: 'co.name',
    serial: 'c.serial',
    problem: 'c.problem',
    total: 'c.total',
    agent: nameOf('claims_agent_lnk'),
    creator: nameOf('claims_creator_lnk'),
    submittedAt: instant('c.submitted_at'),
    updatedAt: instant('c.updated_at'),
  });
  const { conditions, bindings } = asked(question);
  const where = [SEEN[reach.side], ...conditions, 'l.claim_id < ?'].join(' AND ');
  const page = `(SELECT l.claim_id, l.company_id FROM portico_claim_list l WHERE ${where} ORDER BY l.claim_id DESC LIMIT ${CLAIM_PAGE + 1}) page`;
  const sql = `SELECT ${list(row, `${page} JOIN claims c ON c.id = page.claim_id JOIN companies co ON co.id = page.company_id ORDER BY page.claim_id DESC`)} AS answer`;
  return (await reader().read<ListedClaim[]>(hashed('claims', sql), [...seenBy(reach), ...bindings, question.after])) ?? [];
}

function asked({ list, state, words, mine }: ClaimQuestion): { conditions: string[]; bindings: Binding[] } {
  const conditions: string[] = [];
  const bindings: Binding[] = [];
  const add = (condition: string, ...values: Binding[]) => {
    conditions.push(condition);
    bindings.push(...values);
  };
  if (list) add('l.list = ?', list);
  if (state) add('l.state = ?', state);
  if (mine !== undefined) add('l.agent_id = ?', mine);
  if (words) {
    add("(l.number LIKE ? ESCAPE '!' OR l.serial LIKE ? ESCAPE '!')", beginning(words.trim().toUpperCase()), beginning(plainSerial(words)));
  }
  return { conditions, bindings };
}

const beginning = (words: string): string => `${words.replace(/[!%_]/g, '!$&')}%`;

export type ClaimCounts = Partial<Record<ClaimState, number>>;

const counted = (side: ClaimSide) => `portico_claim_list l WHERE ${SEEN[side]} GROUP BY l.state ORDER BY l.state`;
const countings = {
  client: statement('claim_counts_client', ({ list, object }) => `SELECT ${list(object({ state: 'l.state', count: 'count(*)' }), counted('client'))} AS answer`),
  agent: statement('claim_counts_agent', ({ list, object }) => `SELECT ${list(object({ state: 'l.state', count: 'count(*)' }), counted('agent'))} AS answer`),
} as const satisfies Record<ClaimSide, unknown>;

/** How many there are in each state. */
export async function countClaims(reach: ClaimReach): Promise<ClaimCounts> {
  const rows = (await reader().read<{ state: ClaimState; count: number }[]>(countings[reach.side](), seenBy(reach))) ?? [];
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
