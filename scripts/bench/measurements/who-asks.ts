import { Failure } from '../../failure.ts';
import { always, bearer, type Measurement } from '../measurement.ts';

export const SOMEBODY = 'knowing who asks';

/** Who is signed in. A plain Strapi knows the bearer of an API token, and gives the smallest thing that it has; the bare server knows nobody. */
export function whoAsks(session: string, handlerId: number): Measurement {
  const query = new URLSearchParams({ 'filters[id][$eq]': String(handlerId), 'fields[0]': 'name', 'pagination[withCount]': 'false' });
  return {
    name: SOMEBODY,
    asks: { ours: always('/api/sessions/current', bearer(session)), stock: always(`/api/members?${query.toString()}`), bare: always('/members') },
    compare(answers) {
      const { data } = answers.ours as { data: { member: { name: string } } };
      const names = [data.member.name, (answers.stock as { data: { name: string }[] }).data[0]?.name, (answers.bare as { name: string }).name];
      if (!names.every((name) => name === names[0])) throw new Failure(`They know somebody else:\n${JSON.stringify(names)}`);
    },
  };
}
