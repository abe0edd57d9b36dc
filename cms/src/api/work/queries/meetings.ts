import { hashed } from '../../../domain/database/hashed';
import { dialect, reader } from '../../../domain/portico';
import { localDateTime } from '../../../domain/time';
import type { MemberViewer } from '../../../http/viewer';
import { all, isCaseHandler, plain, rowsOf, selves, sightRows, TAKES_PART } from '../../case/list/conditions';
import type { Condition } from '../../../plugins/role-matrix/server/services/scope';
import { isTold, meetingAhead } from '../../customer-page/rules/head';
import type { TaskKind, TaskStatus } from '../../task/snapshot';
import { PLACE_OF_CASE, type PlaceOfCase } from './place-of-case';

const SHOWN = 5;
/** As many as may have begun by now, in another zone, and more. */
const READ = 60;
/** Where it is earliest by the clock: what is over there is over everywhere. */
const LAST_ZONE = 'Etc/GMT+12';

export interface Meeting {
  case: PlaceOfCase;
  task: string;
  /** Wall-clock time in `zone`. */
  at: string;
  zone: string;
  who: string | null;
  office: string | null;
}

interface Stored extends Omit<Meeting, 'at' | 'zone'> {
  kind: TaskKind;
  status: TaskStatus;
  meetingAt: string;
  meetingZone: string | null;
}

/** The next meetings with customers: of the cases that a case handler has to do with, of all those that another member sees. One statement. */
export async function readMeetings(viewer: MemberViewer, now: number): Promise<Meeting[]> {
  const { object, list } = dialect();
  const { portal } = viewer;
  const own = all(ownCases(viewer), plain('w.open = 1'), { sql: 'w.portal_id = ?', bindings: [portal.id] });
  const meeting = object({ case: object(PLACE_OF_CASE), task: 't.title', kind: 't.kind', status: 't.status', meetingAt: 't.meeting_at', meetingZone: 't.meeting_zone', who: 'm.name', office: 'o.name' });
  const sql = `SELECT ${list(
    meeting,
    `(SELECT DISTINCT w.case_id FROM portico_case_people w WHERE ${own.sql}) own
       JOIN tasks_case_lnk tk ON tk.case_id = own.case_id JOIN tasks t ON t.id = tk.task_id JOIN portico_case_list l ON l.case_id = own.case_id
       LEFT JOIN tasks_responsible_lnk tr ON tr.task_id = t.id LEFT JOIN members m ON m.id = tr.member_id
       LEFT JOIN tasks_office_lnk tol ON tol.task_id = t.id LEFT JOIN offices o ON o.id = tol.office_id
     WHERE t.meeting_at >= ? AND t.status NOT IN ('done', 'approved', 'removed') ORDER BY t.meeting_at, t.id LIMIT ${READ}`,
  )} AS answer`;
  const found = (await reader().read<Stored[]>(hashed('meetings', sql), [...own.bindings, localDateTime(now, LAST_ZONE)])) ?? [];
  const ahead = found.filter((task) => isTold(task) && meetingAhead(task, portal.timeZone, now) !== null);
  return ahead.slice(0, SHOWN).map(({ case: of, task, meetingAt, meetingZone, who, office }) => ({ case: of, task, at: meetingAt, zone: meetingZone ?? portal.timeZone, who, office }));
}

function ownCases(viewer: MemberViewer): Condition {
  if (isCaseHandler(viewer)) return all(rowsOf('member', selves(viewer)), plain(TAKES_PART));
  const rows = sightRows(viewer);
  return { sql: `(${rows.map(({ sql }) => `(${sql})`).join(' OR ')})`, bindings: rows.flatMap(({ bindings }) => bindings) };
}
