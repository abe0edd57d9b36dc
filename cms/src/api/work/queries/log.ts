import type { JsonObject } from '../../../domain/json';
import { reader, statement } from '../../../domain/portico';
import { NOT_OF_ANOTHER_PARTNER, NOT_OF_CUSTOMERS } from '../log-kinds';

export const LOG_PAGE = 30;

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
  return `SELECT ${list(entry, `portico_events e WHERE e.aggregate = 'case' AND e.aggregate_id = ? AND (? = 1 OR ${NOT_OF_ANOTHER_PARTNER}) AND (? = 1 OR ${NOT_OF_CUSTOMERS}) AND (e.occurred_at, e.id) < (${instantOf}, ?) ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${LOG_PAGE + 1}`)} AS answer`;
});

/** What a reader of a log may be told beside the work: of every partner's money, and of the customers' letters. */
export interface LogReader {
  handles: boolean;
  communicates: boolean;
}

/** A page of what happened on a case, newest first, and one more to tell whether there is older. What came in late (a letter from a poll) stands where it happened. */
export async function readCaseLog(caseId: number, before: number, { handles, communicates }: LogReader): Promise<LogEntry[]> {
  return (await reader().read<LogEntry[]>(caseLog(), [caseId, handles ? 1 : 0, communicates ? 1 : 0, caseId, before, before])) ?? [];
}
