import { Counter } from 'prom-client';
import { registry } from '../../../http/metrics/registry';
import { CHANNELS, type Channel } from './channels';

const messages = (name: string, help: string) => new Counter({ name, help, labelNames: ['channel'] as const, registers: [registry] });

const sent = messages('portico_messages_sent_total', 'Messages that this process handed over.');
const failed = messages('portico_messages_failed_total', 'Messages that this process gave up.');
const retried = messages('portico_messages_retried_total', 'Attempts of this process after which a message is tried again later.');
const received = new Counter({
  name: 'portico_inbound_total',
  help: 'Mails that this process took in, by what became of them.',
  labelNames: ['outcome'] as const,
  registers: [registry],
});

// From 0 on, so that the first one is a rise.
for (const counter of [sent, failed, retried]) for (const channel of CHANNELS) counter.inc({ channel }, 0);

export const countSent = (channel: Channel): void => sent.inc({ channel });
export const countFailed = (channel: Channel): void => failed.inc({ channel });
export const countRetried = (channel: Channel): void => retried.inc({ channel });

/** `outcome` is one of a few words of ours, never anything of the mail. */
export const countReceived = (outcome: string): void => received.inc({ outcome });
