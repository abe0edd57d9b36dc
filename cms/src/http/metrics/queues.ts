import { Gauge } from 'prom-client';
import { reader, statement } from '../../domain/portico';
import { registry } from './registry';

/** What the tables say of messages on their way; all processes would tell the same. */
export interface Queues {
  outbox: { state: string; channel: string; count: number }[];
  /** When the message that waits longest could have gone, ms UTC; null where none waits. */
  oldest: number | null;
  inbound: { state: string; count: number }[];
}

const CHANNELS = ['email', 'sms', 'push'];
/** Not what has been sent, came back or was not wanted: those only grow in number; the counters have their pace. */
const STATES = ['queued', 'sending', 'failed'];

const queues = statement(
  'metrics_queues',
  ({ object, list, json }) =>
    `SELECT ${object({
      outbox: json(
        list(
          object({ state: 'state', channel: 'channel', count: 'count(*)' }),
          `portico_outbox WHERE state IN (${STATES.map((state) => `'${state}'`).join(', ')}) GROUP BY state, channel`,
        ),
      ),
      oldest: "(SELECT min(due_at) FROM portico_outbox WHERE state = 'queued')",
      inbound: json(list(object({ state: 'state', count: 'count(*)' }), 'portico_inbound GROUP BY state')),
    })} AS answer`,
);

const outboxMessages = new Gauge({
  name: 'portico_outbox_messages',
  help: 'Messages that have not been sent: waiting, being handed over, given up.',
  labelNames: ['state', 'channel'] as const,
  registers: [registry],
});

const outboxOldest = new Gauge({
  name: 'portico_outbox_oldest_seconds',
  help: 'Since when the message that waits longest could have gone.',
  registers: [registry],
});

const inboundMails = new Gauge({
  name: 'portico_inbound_mails',
  help: 'Mails that came in, by what has become of them.',
  labelNames: ['state'] as const,
  registers: [registry],
});

export function showQueues({ outbox, oldest, inbound }: Queues, now: number): void {
  outboxMessages.reset();
  for (const state of STATES) for (const channel of CHANNELS) outboxMessages.set({ state, channel }, 0);
  for (const { state, channel, count } of outbox) outboxMessages.set({ state, channel }, count);
  outboxOldest.set(oldest === null ? 0 : Math.max(0, now - oldest) / 1000);
  inboundMails.reset();
  for (const { state, count } of inbound) inboundMails.set({ state }, count);
}

/** Reads what the gauges show. */
export async function readQueues(): Promise<Queues> {
  const read = await reader().read<Queues>(queues(), []);
  if (!read) throw new Error('The database told nothing of its queues');
  return read;
}

/** Nothing instead of what was true some time ago: an alert can ask for what is absent. */
export function hideQueues(): void {
  outboxMessages.reset();
  outboxOldest.remove();
  inboundMails.reset();
}
