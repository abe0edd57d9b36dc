import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { findPeople } from '../queries/people';

const person = z
  .object({
    kind: z.enum(['member', 'office']),
    documentId: z.string(),
    name: z.string(),
    company: z.string(),
  })
  .meta({ id: 'WorkPerson' });

const findPeopleRoute = endpoint({
  name: 'findPeople',
  summary: 'Members and offices for the filters of the case list, by name, at most 20: of the portal for case handlers, for others of their own company and of cases that they see.',
  method: 'GET',
  path: '/work/people',
  who: ['member'],
  query: z.strictObject({ q: z.string().max(100).optional().meta({ description: 'Beginnings of words of the name.' }), id: z.string().min(1).max(64).optional().meta({ description: 'One of them, by document id.' }) }),
  response: z.array(person),
  handle: ({ viewer, query }) => findPeople(viewer, { text: query.q ?? '', id: query.id ?? null }),
});

export default { type: 'content-api', routes: [findPeopleRoute] };
