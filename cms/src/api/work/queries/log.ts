import type { JsonObject } from '../../../domain/json';
import { reader, statement } from '../../../domain/portico';
import { INVOICE_EVENTS } from '../../invoice/recorded';
import { RFQ_EVENTS } from '../../rfq/recorded';

export const LOG_PAGE = 30;

/** That an event is none of what one partner asks money for, or is asked to bid for beside others: those who handle no cases read nothing of that in a log. */
export const NOT_OF_ANOTHER_PARTNER = `e.kind NOT IN (${[...INVOICE_EVENTS, ...RFQ_EVENTS].map((kind) => `'${kind}'`).join(', ')})`;

export interface LogEntry {
  id: number;
  kind: string;
  at: number;
  actor: { kind: string; name: string };
  told: JsonObject;
  kept: JsonObject;
}

/** Past any instant, for a place before the newest. */
const instantOf = `coalesce((SELECT b.occurred_at FROM portico_events b WHERE b.aggregate = 'case' AND b.aggregate_id = ? AND b.id = ?), ${Number.MAX_SAFE_INTEGER})`;

const caseLog = statement('case_log', ({ object, list, json }) => {
  const entry = object({ id: 'e.id', kind: 'e.kind', at: 'e.occurred_at', actor: json('e.actor'), told: json('e.public'), kept: json('e.private') });
  return `SELECT ${list(entry, `portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = ? AND (? = 1 OR ${NOT_OF_ANOTHER_PARTNER}) AND (e.occurred_at, e.id) < (${instantOf}, ?) ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${LOG_PAGE + 1}`)} AS answer`;
});

/** A page of everything that happened on a case, newest first, and one more to tell whether there is older. What came in late (a letter from a poll) stands where it happened. */
export async function readCaseLog(caseId: number, before: number, { handles }: { handles: boolean }): Promise<LogEntry[]> {
  return (await reader().read<LogEntry[]>(caseLog(), [caseId, handles ? 1 : 0, caseId, before, before])) ?? [];
}
