import { hashed } from '../../../domain/database/hashed';
import type { Binding } from '../../../domain/database/reader';
import { dialect, reader } from '../../../domain/portico';
import { addDays, type LocalDate } from '../../../domain/time';
import type { MemberViewer } from '../../../http/viewer';
import { rowCondition } from './conditions';
import { rowsFor, type RowName } from './rules/rows';

/** How many cases a row counts: due today (what is overdue among them), tomorrow, later. */
export interface Counts {
  today: number;
  overdue: number;
  tomorrow: number;
  later: number;
}

/** The dashboard's table for a member: one statement. */
export async function readDashboard(viewer: MemberViewer, today: LocalDate): Promise<{ row: RowName; counts: Counts }[]> {
  const { object, one } = dialect();
  const tomorrow = addDays(today, 1);
  const bindings: Binding[] = [];
  const names = rowsFor(viewer);
  const fields = names.map((name): [string, string] => {
    const { people, condition, date } = rowCondition(name, viewer);
    const from = people ? 'portico_case_people w JOIN portico_case_list l ON l.case_id = w.case_id' : 'portico_case_list l';
    // A case may be that of the viewer and of somebody she stands in for.
    const count = (test: string) => `count(${people ? 'DISTINCT ' : ''}CASE WHEN ${date} ${test} THEN l.case_id END)`;
    bindings.push(today, today, tomorrow, tomorrow, ...condition.bindings, viewer.portal.id);
    const counts = object({ today: count('<= ?'), overdue: count('< ?'), tomorrow: count('= ?'), later: count('> ?') });
    return [name, one(counts, `${from} WHERE ${condition.sql} AND l.portal_id = ?`)];
  });
  const sql = `SELECT ${object(Object.fromEntries(fields))} AS answer`;
  const answer = await reader().read<Partial<Record<RowName, Counts>>>(hashed('dashboard', sql), bindings);
  return names.map((row) => ({ row, counts: answer?.[row] ?? { today: 0, overdue: 0, tomorrow: 0, later: 0 } }));
}
