import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import webPush, { WebPushError } from 'web-push';
import { environment } from '../../../../environment';
import { outcomeOf, type Outcome } from './outcome';
import { isPushService, readServices } from './services';
import { vapid } from './vapid';

export interface PushDevice {
  id: number;
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Seconds that a push service keeps a message for a device that is off. What it is about waits in the portal. */
const KEPT = 3 * 86_400;
const PATIENCE = 15_000;

const services = readServices(environment.PUSH_SERVICES);

export const mayBeCalled = (endpoint: string): boolean => isPushService(endpoint, services);

let ownAgent: Agent | undefined;

/** Trusts a push service of the house, too, where there is one. */
function agent(): Agent | undefined {
  if (environment.PUSH_CA !== undefined) ownAgent ??= new Agent({ ca: [...rootCertificates, readFileSync(environment.PUSH_CA, 'utf8')] });
  return ownAgent;
}

/**
 * Sends to one device, encrypted for it alone (RFC 8291); the next message of a `topic` takes the place of one that has not
 * arrived. What comes back holds neither address nor key.
 */
export async function sendPush({ endpoint, p256dh, auth }: PushDevice, payload: string, topic: string): Promise<Outcome> {
  // The list may have become shorter since the device was switched on.
  if (!mayBeCalled(endpoint)) return { kind: 'gone' };
  try {
    const ownService = agent();
    await webPush.sendNotification({ endpoint, keys: { p256dh, auth } }, payload, { vapidDetails: vapid, TTL: KEPT, urgency: 'normal', topic, contentEncoding: 'aes128gcm', timeout: PATIENCE, ...(ownService && { agent: ownService }) });
    return { kind: 'taken' };
  } catch (error) {
    if (!(error instanceof WebPushError)) return { kind: 'later', status: null, retryAfter: 0 };
    const { 'retry-after': wait } = error.headers as Record<string, string | undefined>;
    return outcomeOf(error.statusCode, wait, Date.now());
  }
}
