/** What an HTTP answer is made of. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<{ [name: string]: string }>;
}

const pagePolicy =
  "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail may look as it likes, but runs nothing, loads nothing and reaches nothing of this page. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export function page(body: string, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': pagePolicy } };
}

export function framed(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': mailPolicy } };
}

export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** To be read by a GET. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { Location: location } };
}
