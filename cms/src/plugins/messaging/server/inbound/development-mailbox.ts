import { z } from 'zod';
import { environment } from '../../../../environment';
import type { Mailbox } from './mailbox';

/** Seconds that the mailbox waits for a mail before it answers that there is none. */
const WAIT = 25;

const listed = z.array(z.object({ id: z.string() }));

async function fetched(path: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(`http://127.0.0.1:${environment.MAILBOX_PORT}/api/incoming${path}`, { signal });
  if (!answer.ok) throw new Error(`The development mailbox answered ${answer.status}`);
  return answer;
}

/** The replies that are written in the development mailbox (MS-03). */
export const developmentMailbox: Mailbox = {
  name: 'developmentMailbox',
  async read(place, takeOver, signal) {
    let { position } = place;
    while (!signal.aborted) {
      const waiting = listed.parse(await (await fetched(`?after=${position}&wait=${WAIT}`, signal)).json());
      for (const { id } of waiting) {
        const source = Buffer.from(await (await fetched(`/${id}`, signal)).arrayBuffer());
        await takeOver(source, { generation: '', position: id });
        position = id;
      }
    }
  },
};
