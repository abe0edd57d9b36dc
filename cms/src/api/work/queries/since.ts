import { hashed } from '../../../domain/database/hashed';
import { dialect, reader } from '../../../domain/portico';
import type { MemberViewer } from '../../../http/viewer';
import { rolesAnswering } from '../../case/list/answering';
import { all, isCaseHandler, ofAnswering, plain, rowsWithLog } from '../../case/list/conditions';
import { NOT_OF_ANOTHER_PARTNER, NOT_OF_CUSTOMERS } from '../log-kinds';
import type { LogEntry } from './log';
import { PLACE_OF_CASE, type PlaceOfCase } from './place-of-case';

export const SINCE_SHOWN = 30;
/** So many of the newest are looked at: what took long to come in is written after what happened later. */
const NEWEST = 5;

export interface Since {
  /** When an earlier session of hers was last used, exactly to some minutes; null where there was none. */
  leftAt: number | null;
  entries: (LogEntry & { case: PlaceOfCase })[];
}

/**
 * What others have done on a member's own open cases since her earlier sessions, newest first, and one more to tell
 * whether there is older. One statement, beside the matrix for those who have a role. Of each case the newest events
 * are looked at first: most have had none since.
 */
export async function readSince(viewer: MemberViewer): Promise<Since> {
  const { object, list, json, client } = dialect();
  const own = all(rowsWithLog(viewer), plain('w.open = 1'), { sql: 'w.portal_id = ?', bindings: [viewer.portal.id] });
  const told = ofAnswering({ viewer, answering: await rolesAnswering(viewer) }, '1 = 1', NOT_OF_CUSTOMERS);
  const actor = client === 'postgres' ? { kind: `(e.actor::json ->> 'kind')`, id: `(e.actor::json ->> 'id')::integer` } : { kind: `json_extract(e.actor, '$.kind')`, id: `json_extract(e.actor, '$.id')` };
  const entry = object({ id: 'e.id', kind: 'e.kind', at: 'e.occurred_at', actor: json('e.actor'), told: json('e.public'), kept: json('e.private'), case: object(PLACE_OF_CASE) });
  const entries = list(
    entry,
    `moved JOIN portico_events e ON e.aggregate = 'case' AND e.aggregate_id = moved.case_id JOIN portico_case_list l ON l.case_id = moved.case_id CROSS JOIN gone
     WHERE e.occurred_at > gone.at AND NOT (${actor.kind} = 'member' AND ${actor.id} = ?) ${isCaseHandler(viewer) ? '' : `AND ${NOT_OF_ANOTHER_PARTNER}`} AND ${told.sql} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${SINCE_SHOWN + 1}`,
  );
  const sql = `WITH gone AS (
      SELECT max(CASE WHEN coalesce(s.seen_at, s.created_at) < c.created_at THEN coalesce(s.seen_at, s.created_at) ELSE c.created_at END) AS at
      FROM portico_sessions c JOIN portico_sessions s ON s.member_id = c.member_id AND s.portal_id = c.portal_id AND s.kind = 'member' AND s.id < c.id WHERE c.id = ?
    ), own AS (SELECT DISTINCT w.case_id FROM portico_case_people w WHERE ${own.sql}),
    moved AS (
      SELECT own.case_id FROM own CROSS JOIN gone
      WHERE EXISTS (SELECT 1 FROM (SELECT n.occurred_at FROM portico_events n WHERE n.aggregate = 'case' AND n.aggregate_id = own.case_id ORDER BY n.id DESC LIMIT ${NEWEST}) n WHERE n.occurred_at > gone.at)
    )
    SELECT ${object({ leftAt: '(SELECT at FROM gone)', entries })} AS answer`;
  return (await reader().read<Since>(hashed('since', sql), [viewer.sessionId, ...own.bindings, viewer.id, ...told.bindings])) ?? { leftAt: null, entries: [] };
}
