import { randomInt } from 'node:crypto';

import type { CopyUnderTest } from '../../stack/copy.ts';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly token?: string;
  /** Goes out as JSON, a form as a form. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The client's address, as the frontend's server would tell it. */
  readonly address?: string;
}

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The body as it came over the wire. */
  readonly text: string;
}

export interface Data<Content> {
  readonly data: Content;
}

/** Errors keep Strapi's shape, with a stable code and the request's id (PF-08). */
export interface ErrorBody {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name: string;
    readonly message: string;
    readonly details: { readonly code: string; readonly requestId: string; readonly [detail: string]: unknown };
  };
}

/** One call of the CMS, made as the frontend's server makes it: the limits count by the address that is given. */
export async function send<Body = unknown>(copy: CopyUnderTest, call: Call): Promise<Answer<Body>> {
  const response = await fetch(`${copy.cms}${call.path}`, {
    method: call.method ?? 'GET',
    headers: {
      'X-Portico-Frontend': copy.frontendKey,
      'X-Forwarded-For': call.address ?? someAddress(),
      ...(call.token !== undefined && { Authorization: `Bearer ${call.token}` }),
      ...(call.body !== undefined && !(call.body instanceof FormData) && { 'Content-Type': 'application/json' }),
      ...call.headers,
    },
    ...(call.body !== undefined && { body: call.body instanceof FormData ? call.body : JSON.stringify(call.body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) as Body };
}

/** An address of nobody's, so that no limit of another test is met. */
export function someAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What a refusal is recognised by. */
export function refusal(answer: Answer): { status: number; code: string | undefined } {
  const body = answer.body as Partial<ErrorBody> | null;
  return { status: answer.status, code: body?.error?.details?.code };
}

/** The details of a refusal. */
export function details(answer: Answer): Readonly<Record<string, unknown>> {
  return (answer.body as ErrorBody).error.details;
}

/** The content of an answer that must be a success; else what came instead is the error's message. */
export function contentOf<Content>(answer: Answer<Data<Content>>): Content {
  if (answer.status >= 300) throw new Error(`The CMS answered ${answer.status}: ${answer.text}`);
  return answer.body.data;
}
