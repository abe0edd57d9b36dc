import { z } from 'zod';
import { environment } from '../../../../environment';
import type { Mailbox } from './mailbox';

/** Seconds that the mailbox waits for a mail before it answers that there is none. */
const WAIT = 25;

const listed = z.array(z.object({ id: z.string() }));

const GONE = 404;

/** Null for what has been emptied away between being listed and being read. */
async function fetched(path: string, signal: AbortSignal): Promise<Response | null> {
  const answer = await fetch(`http://127.0.0.1:${environment.MAILBOX_PORT}/api/incoming${path}`, { signal });
  if (answer.status === GONE) return null;
  if (!answer.ok) throw new Error(`The development mailbox answered ${answer.status}`);
  return answer;
}

/** The replies that are written in the development mailbox (MS-03). */
export const developmentMailbox: Mailbox = {
  name: 'developmentMailbox',
  async read(place, takeOver, signal) {
    let { position } = place;
    while (!signal.aborted) {
      const waiting = await fetched(`?after=${position}&wait=${WAIT}`, signal);
      for (const { id } of listed.parse(await waiting?.json())) {
        const mail = await fetched(`/${id}`, signal);
        if (mail) await takeOver(Buffer.from(await mail.arrayBuffer()), { generation: '', position: id });
        position = id;
      }
    }
  },
};
