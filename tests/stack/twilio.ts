import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An SMS as Twilio takes it. */
export interface TwilioMessage {
  readonly sid: string;
  readonly to: string;
  readonly text: string;
  /** The number it comes from, or the messaging service that chooses one. */
  readonly from: string;
}

/** What a request gets instead of success. `hang` is no answer at all, `drip` one that never ends. */
export type TwilioAnswer = 'hang' | 'drip' | { readonly status: number; readonly body: string | object; readonly headers?: Readonly<Record<string, string>> };

export interface TwilioServer {
  /** For TWILIO_BASE_URL. */
  readonly url: string;
  readonly accountSid: string;
  readonly authToken: string;
  /** What was accepted, oldest first. */
  readonly messages: readonly TwilioMessage[];
  /** The requests that came in, accepted or not. */
  readonly requests: number;
  /** What the next requests get, one each, before it accepts again. */
  answerWith(...answers: TwilioAnswer[]): void;
  stop(): Promise<void>;
}

/** A no in Twilio's form. */
export function twilioError(status: number, code: number, message: string, headers: Readonly<Record<string, string>> = {}): TwilioAnswer {
  return { status, headers, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

/** Speaks as much of Twilio's API as sends messages and tells of an account. Listens on this machine only. */
export async function startTwilio({ accountStatus = 'active', accountType = 'Full' } = {}): Promise<TwilioServer> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const messages: TwilioMessage[] = [];
  const prepared: TwilioAnswer[] = [];
  let requests = 0;
  const account = `/2010-04-01/Accounts/${accountSid}`;

  const ordinary = ({ headers, method, url }: IncomingMessage, body: string): TwilioAnswer => {
    if (headers.authorization !== authorization) return twilioError(401, 20003, 'Authenticate');
    if (method === 'GET' && url === `${account}.json`) return { status: 200, body: { sid: accountSid, status: accountStatus, type: accountType, friendly_name: 'Of the tests' } };
    if (method !== 'POST' || url !== `${account}/Messages.json`) return twilioError(404, 20404, `The requested resource ${url} was not found`);
    const form = new URLSearchParams(body);
    const [to, text, from] = [form.get('To'), form.get('Body'), form.get('From') ?? form.get('MessagingServiceSid')];
    if (!to || !/^\+[1-9]\d{4,14}$/.test(to)) return twilioError(400, 21211, `The 'To' number ${to} is not a valid phone number.`);
    if (!text) return twilioError(400, 21602, 'Message body is required.');
    if (!from) return twilioError(400, 21603, "A 'From' phone number is required.");
    const sid = `SM${randomBytes(16).toString('hex')}`;
    messages.push({ sid, to, text, from });
    return { status: 201, body: { sid, account_sid: accountSid, to, from, body: text, status: 'queued', error_code: null, error_message: null } };
  };

  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      requests += 1;
      give(response, prepared.shift() ?? ordinary(request, body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accountSid,
    authToken,
    messages,
    get requests() {
      return requests;
    },
    answerWith: (...answers) => void prepared.push(...answers),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function give(response: ServerResponse, answer: TwilioAnswer): void {
  if (answer === 'hang') return;
  if (answer === 'drip') {
    response.writeHead(201, { 'Content-Type': 'application/json' });
    const drops = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drops));
    return;
  }
  const { status, body, headers } = answer;
  response.writeHead(status, { 'Content-Type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
