import 'server-only';
import { headers } from 'next/headers';
import { readEnvironment } from '@/environment';
import { clientHeader, provenAddress } from '@/surroundings/clientAddress';

/** The CMS answered, and said no. */
export class CmsRefusal extends Error {
  override name = 'CmsRefusal';
  constructor(
    readonly status: number,
    readonly code: string,
    /** What the refusal tells beside its code: tries left, seconds to wait. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(`the CMS answered ${status} ${code}${typeof details.requestId === 'string' ? `, request ${details.requestId}` : ''}`);
  }
}

/** The CMS did not answer, or not as agreed: nothing is known about what was asked. */
export class CmsUnreachable extends Error {
  override name = 'CmsUnreachable';
}

/** The status of what went wrong, for whoever asked by way of this server; what is neither a refusal nor silence is a fault of its own, and thrown on. */
export function statusOf(error: unknown): number {
  if (error instanceof CmsRefusal) return error.status;
  if (error instanceof CmsUnreachable) return 503;
  throw error;
}

export type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: Record<string, unknown>;
  /** The session token of a customer or a member. */
  session?: string | undefined;
  /** The same for each try of one write, so that a second click writes nothing twice. */
  idempotencyKey?: string;
  /** The version that a change is based on. */
  ifMatch?: string;
  /** The part of a file that is asked for; null for all of it. */
  range?: string | null;
  /** A form that is passed on as it comes in. */
  form?: Form;
};

export type Form = { content: ReadableStream<Uint8Array>; type: string; length: string | null };

const patience = 10_000;
/** A form with pictures over a telephone line takes its time. */
const patienceWithForms = 300_000;

export async function callCms(path: string, { method = 'GET', body, session, idempotencyKey, ifMatch, range, form }: Call = {}): Promise<Response> {
  const { cmsUrl, frontendKey } = readEnvironment();
  const asked = new Headers({ accept: 'application/json', 'x-portico-frontend': frontendKey });
  const client = await clientAddress();
  if (client) asked.set('x-forwarded-for', client);
  if (session) asked.set('authorization', `Bearer ${session}`);
  if (idempotencyKey) asked.set('idempotency-key', idempotencyKey);
  if (ifMatch) asked.set('if-match', `"${ifMatch}"`);
  if (range) asked.set('range', range);
  if (body) asked.set('content-type', 'application/json');
  if (form) asked.set('content-type', form.type);
  if (form?.length) asked.set('content-length', form.length);

  // A file may take its time once it has begun.
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), form ? patienceWithForms : patience);
  let response: Response;
  try {
    response = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: asked,
      body: form ? form.content : body ? JSON.stringify(body) : null,
      // What streams cannot be sent twice: the answer comes when all of it has gone out.
      ...(form && { duplex: 'half' }),
      cache: 'no-store',
      redirect: 'error',
      signal: range === undefined && !form ? AbortSignal.timeout(patience) : waiting.signal,
    });
  } catch (cause) {
    throw new CmsUnreachable('the CMS did not answer', { cause });
  } finally {
    clearTimeout(timer);
  }
  if (response.ok) return response;
  if (response.status >= 500) throw new CmsUnreachable(`the CMS answered ${response.status}`);
  throw await refusal(response);
}

export async function askCms<Answer>(path: string, call?: Call): Promise<Answer> {
  const response = await callCms(path, call);
  try {
    const { data } = JSON.parse(straight(await response.text())) as { data: Answer };
    return data;
  } catch (cause) {
    throw new CmsUnreachable('the answer of the CMS could not be read', { cause });
  }
}

/** A name with a mark that turns the direction of writing would turn round the words that follow it. */
const straight = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Builds a path whose parts cannot leave their place. */
export function cmsPath(parts: TemplateStringsArray, ...values: string[]): string {
  // A URL takes these for steps up, written out or encoded.
  if (values.some((value) => value === '.' || value === '..')) throw new CmsRefusal(404, 'notFound');
  return parts.reduce((path, part, index) => path + encodeURIComponent(values[index - 1] ?? '') + part);
}

export function isRefusal(error: unknown, ...status: number[]): error is CmsRefusal {
  return error instanceof CmsRefusal && status.includes(error.status);
}

async function refusal(response: Response): Promise<CmsRefusal> {
  type Body = { error?: { details?: { code?: string } & Record<string, unknown> } };
  const body = (await response.json().catch(() => ({}))) as Body;
  return new CmsRefusal(response.status, body.error?.details?.code ?? 'unknown', body.error?.details);
}

async function clientAddress(): Promise<string | undefined> {
  return provenAddress((await headers()).get(clientHeader), readEnvironment().frontendKey);
}
