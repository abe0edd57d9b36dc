import { isDeepStrictEqual } from 'node:util';

import { Failure } from '../../failure.ts';
import type { ListFacts } from '../facts.ts';
import { always, bearer, type Measurement } from '../measurement.ts';

interface Dashboard {
  readonly today: string;
  readonly rows: readonly { readonly row: string; readonly today: number; readonly overdue: number; readonly later: number }[];
}

/** A case handler's dashboard. A plain Strapi cannot count so: it gives the handler's open cases, of which a client could count the reminders. */
export function dashboard({ handlerId }: ListFacts, session: string): Measurement {
  const query = new URLSearchParams({
    'filters[handler][id][$eq]': String(handlerId),
    'filters[status][$in][0]': 'open',
    'filters[status][$in][1]': 'waiting',
    'fields[0]': 'reminderOn',
    'pagination[limit]': '100000',
    'pagination[withCount]': 'false',
  });
  return {
    name: 'dashboard',
    asks: { ours: always('/api/work/dashboard', bearer(session)), stock: always(`/api/cases?${query.toString()}`), bare: always('/dashboard') },
    compare(answers) {
      const { data } = answers.ours as { data: Dashboard };
      if (!isDeepStrictEqual(answers.bare, data)) throw new Failure(`The dashboard of bare differs:\n${JSON.stringify(answers.bare)}\nours:\n${JSON.stringify(data)}`);
      const reminders = (answers.stock as { data: { reminderOn: string | null }[] }).data.map(({ reminderOn }) => reminderOn ?? '9999-12-31');
      const [row] = data.rows;
      const overdue = reminders.filter((on) => on < data.today).length;
      if (row?.row !== 'reminders' || row.overdue !== overdue) throw new Failure(`Stock knows ${overdue} reminders that are overdue, ours ${row?.overdue}.`);
    },
  };
}
