import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { caseLogEntry, logEntryAnswer } from '../log-answer';
import { readMeetings } from '../queries/meetings';
import { readSince, SINCE_SHOWN } from '../queries/since';

const named = z.string().nullable();
const of = z.object({ number: z.string(), title: z.string(), street: named, city: named }).meta({ id: 'PlaceOfCase' });

const readSinceRoute = endpoint({
  name: 'readSince',
  summary: `What others have done on the member’s own open cases since she was last here, newest first, at most ${SINCE_SHOWN}: of cases whose log she may read.`,
  method: 'GET',
  path: '/work/since',
  who: ['member'],
  response: z
    .object({
      leftAt: z.string().meta({ format: 'date-time' }).nullable().meta({ description: 'When an earlier session was last used, exactly to some minutes; null on a first visit.' }),
      entries: z.array(z.object({ case: of, entry: caseLogEntry })),
      more: z.boolean().meta({ description: 'There is older.' }),
    })
    .meta({ id: 'Since' }),
  async handle({ viewer }) {
    const { leftAt, entries } = await readSince(viewer);
    return {
      leftAt: leftAt === null ? null : new Date(leftAt).toISOString(),
      entries: entries.slice(0, SINCE_SHOWN).map(({ case: place, ...entry }) => ({ case: place, entry: logEntryAnswer(entry) })),
      more: entries.length > SINCE_SHOWN,
    };
  },
});

const readMeetingsRoute = endpoint({
  name: 'listMeetings',
  summary: 'The next meetings with customers: of a case handler’s own open cases, of all open cases that another member sees.',
  method: 'GET',
  path: '/work/meetings',
  who: ['member'],
  response: z
    .array(
      z.object({
        case: of,
        task: z.string(),
        at: z.string().meta({ description: 'Wall-clock time in `zone`, YYYY-MM-DDTHH:mm.' }),
        zone: z.string(),
        who: named.meta({ description: 'Who is responsible for the task.' }),
        office: named,
      }),
    )
    .meta({ id: 'Meetings' }),
  handle: ({ viewer, now }) => readMeetings(viewer, now),
});

export default { type: 'content-api', routes: [readSinceRoute, readMeetingsRoute] };
