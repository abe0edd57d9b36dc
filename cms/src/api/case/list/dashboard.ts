import { hashed } from '../../../domain/database/hashed';
import type { Binding } from '../../../domain/database/statement';
import { unguessed } from '../../../domain/database/unguessed';
import { dialect, reader as database } from '../../../domain/portico';
import { addDays, type LocalDate } from '../../../domain/time';
import { rowParts, type Reader, type RowParts } from './conditions';
import { rowsFor, type RowName } from './rules/rows';

/** How many cases a row counts: due today (what is overdue among them), tomorrow, later. */
export interface Counts {
  today: number;
  overdue: number;
  tomorrow: number;
  later: number;
}

type Counted = Partial<Record<RowName, Counts>>;

/** The dashboard's table for a member: one statement, in which rows about the same people's cases read them once. */
export async function readDashboard(reader: Reader, today: LocalDate): Promise<{ row: RowName; counts: Counts }[]> {
  const { object, one, client } = dialect();
  const tomorrow = addDays(today, 1);
  const names = rowsFor(reader.viewer);
  const groups = byOwners(names.map((name) => ({ name, ...rowParts(name, reader) })));
  const bindings: Binding[] = [];
  const fields = groups.map((group, index): [string, string] => {
    const [{ people, repeats, owners }] = group;
    const counts = group.map(({ name, where, date }): [string, string] => {
      const count = (test: string) => `count(${repeats ? 'DISTINCT ' : ''}CASE WHEN (${where}) AND ${date} ${test} THEN ${people ? 'w' : 'l'}.case_id END)`;
      bindings.push(today, today, tomorrow, tomorrow);
      return [name, object({ today: count('<= ?'), overdue: count('< ?'), tomorrow: count('= ?'), later: count('> ?') })];
    });
    bindings.push(...owners.bindings);
    return [`g${index}`, one(object(Object.fromEntries(counts)), `${people ? 'portico_case_people w' : 'portico_case_list l'} WHERE ${owners.sql}`)];
  });
  const question = unguessed(client, { sql: `SELECT ${object(Object.fromEntries(fields))} AS answer`, bindings });
  const answer = await database().read<Record<string, Counted>>(hashed('dashboard', question.sql), question.bindings);
  const counted: Counted = Object.assign({}, ...Object.values(answer ?? {}));
  return names.map((row) => ({ row, counts: counted[row] ?? { today: 0, overdue: 0, tomorrow: 0, later: 0 } }));
}

interface NamedParts extends RowParts {
  name: RowName;
}

type Group = [NamedParts, ...NamedParts[]];

function byOwners(rows: readonly NamedParts[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = JSON.stringify(row.owners);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
