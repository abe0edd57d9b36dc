import type { Condition } from './condition';
import { hasWords } from './looked-for';
import type { Binding } from '../../../domain/database/statement';
import type { ClaimReach } from '../rules/reach';
import { wordsAnywhere, wordsOfUnit, type WantedWords } from '../rules/list-words';
import { SEEN, seenBy } from '../queries/scope';
import { CLAIM_STATES, listOf, type ClaimList, type ClaimState } from '../states';

/** In which orders a list can be read, each off an index. Numbers rise as claims are begun, so that order is `oldest`; states are a filter. */
export const CLAIM_SORTS = { newest: ['listed_at', 'DESC'], oldest: ['listed_at', 'ASC'], updated: ['updated_at', 'DESC'], total: ['total', 'DESC'] } as const;
export type ClaimSort = keyof typeof CLAIM_SORTS;

/** Where in an order a claim stands: milliseconds or minor units, and Strapi's numeric id. */
export interface ClaimPlace {
  at: number;
  id: number;
}

export interface ClaimQuestion {
  /** All where none is named. */
  list?: ClaimList | undefined;
  state?: ClaimState | undefined;
  /** Words of number, serial number, product or problem. */
  words?: string | undefined;
  /** Words of the product, or the beginning of a serial number. */
  unit?: string | undefined;
  /** An agent's own. */
  mine?: number | undefined;
  /** Document ids. */
  agent?: string | undefined;
  creator?: string | undefined;
  company?: string | undefined;
  /** Handed in from this instant on, and before that one: milliseconds UTC. */
  from?: number | undefined;
  until?: number | undefined;
  sort: ClaimSort;
}

/** The states whose claims are asked for; what has a day of submission is no draft. */
export function statesAsked({ side }: ClaimReach, { list, state, from, until }: ClaimQuestion): ClaimState[] {
  const drafts = side === 'client' && from === undefined && until === undefined;
  return CLAIM_STATES.filter((one) => (drafts || one !== 'draft') && (!state || one === state) && (!list || listOf(one) === list));
}

/** What is asked of the rows `l` of the list beside their states and their words: who asks sees no others. */
export function asked(reach: ClaimReach, { mine, agent, creator, company, from, until }: ClaimQuestion): Condition {
  const conditions: string[] = [SEEN[reach.side]];
  const bindings: Binding[] = seenBy(reach);
  const add = (condition: string, value: Binding | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    bindings.push(value);
  };
  add('l.agent_id = ?', mine);
  add('l.agent_id = (SELECT m.id FROM members m WHERE m.document_id = ?)', agent);
  add('l.creator_id = (SELECT m.id FROM members m WHERE m.document_id = ?)', creator);
  add('l.company_id = (SELECT co.id FROM companies co WHERE co.document_id = ?)', company);
  add('l.listed_at >= ?', from);
  add('l.listed_at < ?', until);
  return { sql: conditions.join(' AND '), bindings };
}

/** What is looked for in words, all of it; null where nothing is, and none at all where what was typed has no words. */
export function wordsAsked({ words, unit }: ClaimQuestion): Condition | null {
  const wanted: WantedWords[] = [...(words === undefined ? [] : [wordsAnywhere(words)]), ...(unit === undefined ? [] : [wordsOfUnit(unit)])];
  return wanted.length === 0 ? null : hasWords(wanted);
}

export const isBeyond = (sort: ClaimSort, place: ClaimPlace | null): Condition => {
  const [column, direction] = CLAIM_SORTS[sort];
  return place === null ? { sql: '1 = 1', bindings: [] } : { sql: `(l.${column}, l.claim_id) ${direction === 'DESC' ? '<' : '>'} (?, ?)`, bindings: [place.at, place.id] };
};
