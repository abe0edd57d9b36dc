import { describe, expect, it } from 'vitest';
import { countFailed, countReceived, countRetried, countSent } from '../../plugins/messaging/server/metrics';
import { observeRequest } from './durations';
import { hideQueues, showQueues } from './queues';
import { registry } from './registry';
import { maySeeMetrics } from './routes';

const now = Date.UTC(2026, 5, 1);
const samples = async (name: string) => (await registry.metrics()).split('\n').filter((line) => new RegExp(`^${name}[{ ]`).test(line));

describe('PF-17 metrics', () => {
  it.each([
    ['Bearer 0123456789abcdef', '0123456789abcdef', true],
    ['bearer 0123456789abcdef', '0123456789abcdef', false],
    ['0123456789abcdef', '0123456789abcdef', false],
    ['Bearer 0123456789abcde', '0123456789abcdef', false],
    ['', '0123456789abcdef', false],
    ['Bearer undefined', undefined, false],
    ['', undefined, false],
  ])('%j is let in by the token %j: %s', (authorization, token, may) => {
    expect(maySeeMetrics(authorization, token)).toBe(may);
  });

  it('show what the tables say, and 0 where they say nothing', async () => {
    showQueues({ outbox: [{ state: 'queued', channel: 'sms', count: 3 }], oldest: now - 1500, inbound: [{ state: 'quarantined', count: 2 }] }, now);
    expect(await samples('portico_outbox_messages')).toContain('portico_outbox_messages{state="queued",channel="sms"} 3');
    expect(await samples('portico_outbox_oldest_seconds')).toEqual(['portico_outbox_oldest_seconds 1.5']);
    expect(await samples('portico_inbound_mails')).toEqual(['portico_inbound_mails{state="quarantined"} 2']);
    showQueues({ outbox: [], oldest: now + 1500, inbound: [] }, now);
    expect(await samples('portico_outbox_messages')).toContain('portico_outbox_messages{state="queued",channel="sms"} 0');
    expect(await samples('portico_outbox_oldest_seconds')).toEqual(['portico_outbox_oldest_seconds 0']);
    expect(await samples('portico_inbound_mails')).toEqual([]);
  });

  it('show nothing old while the database does not tell', async () => {
    showQueues({ outbox: [], oldest: now - 1500, inbound: [] }, now);
    hideQueues();
    for (const name of ['portico_outbox_messages', 'portico_outbox_oldest_seconds', 'portico_inbound_mails']) expect(await samples(name), name).toEqual([]);
  });

  it('count messages from 0', async () => {
    expect(await samples('portico_messages_sent_total')).toEqual(['portico_messages_sent_total{channel="email"} 0', 'portico_messages_sent_total{channel="sms"} 0', 'portico_messages_sent_total{channel="push"} 0']);
    countSent('email');
    countFailed('sms');
    countRetried('sms');
    countRetried('sms');
    countReceived('posted');
    expect(await samples('portico_messages_sent_total')).toContain('portico_messages_sent_total{channel="email"} 1');
    expect(await samples('portico_messages_failed_total')).toContain('portico_messages_failed_total{channel="sms"} 1');
    expect(await samples('portico_messages_retried_total')).toContain('portico_messages_retried_total{channel="sms"} 2');
    expect(await samples('portico_inbound_total')).toEqual(['portico_inbound_total{outcome="posted"} 1']);
  });

  it('name a request by the pattern of its route', async () => {
    observeRequest({ method: 'GET', route: '/api/cases/:id', status: 204 }, 0.003);
    observeRequest({ method: 'GET', route: undefined, status: 404 }, 0.003);
    observeRequest({ method: 'GET', route: /\/uploads\/(.*)/, status: 200 }, 0.003);
    expect(await samples('portico_http_request_seconds_count')).toEqual([
      'portico_http_request_seconds_count{method="GET",route="/api/cases/:id",status="2xx"} 1',
      'portico_http_request_seconds_count{method="GET",route="none",status="4xx"} 1',
      'portico_http_request_seconds_count{method="GET",route="/\\\\/uploads\\\\/(.*)/",status="2xx"} 1',
    ]);
  });
});
