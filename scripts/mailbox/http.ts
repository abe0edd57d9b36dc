import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { answerApi } from './api.ts';
import type { Letters } from './letters.ts';
import { framedMail, mailPage, missingPage, overviewPage } from './pages.ts';

/** What an HTTP answer is made of. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<{ [name: string]: string }>;
}

const folder = import.meta.dirname;
const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
);

const pagePolicy =
  "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail may look as it likes, but runs nothing, loads nothing and reaches nothing of this page. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export function openHttp(letters: Letters, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(letters, request).then(
      (made) => send(response, made),
      (error: Error) => {
        process.stderr.write(`${error.stack}\n`);
        send(response, { status: 500, type: 'text/plain', body: 'The mailbox failed; its log says why.' });
      },
    );
  });
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => ready(server));
  });
}

async function answer(letters: Letters, request: IncomingMessage): Promise<Answer> {
  // Another site's name that is made to point here must not read the codes and links in these mails.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
    return { status: 421, type: 'text/plain', body: 'The mailbox answers to localhost only.' };
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/api/') || url.pathname === '/sms' || url.pathname === '/health') {
    return answerApi(letters, request, url);
  }
  if (request.method === 'POST' && url.pathname === '/empty') return emptyByForm(letters, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  return answerPage(letters, url);
}

function answerPage(letters: Letters, url: URL): Answer {
  if (url.pathname === '/') return page(overviewPage(letters, url.searchParams));
  const asset = assets[url.pathname];
  if (asset) return { status: 200, ...asset(), headers: { 'Cache-Control': 'max-age=3600' } };
  const [, id = '', part] = /^\/mails\/([\w-]+)(?:\/(html|source))?$/.exec(url.pathname) ?? [];
  const mail = letters.mail(id);
  if (!mail) return page(missingPage(), 404);
  if (part === 'source') return { status: 200, type: 'text/plain; charset=utf-8', body: letters.source(id) };
  if (part === 'html') {
    return { status: 200, type: 'text/html; charset=utf-8', body: framedMail(mail), headers: { 'Content-Security-Policy': mailPolicy } };
  }
  return page(mailPage(letters, mail, url.searchParams));
}

const assets: Readonly<{ [path: string]: () => { type: string; body: Buffer } }> = {
  '/mailbox.css': () => ({ type: 'text/css; charset=utf-8', body: readFileSync(join(folder, 'mailbox.css')) }),
  '/arrivals.js': () => ({ type: 'text/javascript; charset=utf-8', body: readFileSync(join(folder, 'arrivals.js')) }),
  '/instrument-sans.woff2': () => ({ type: 'font/woff2', body: readFileSync(fontFile) }),
};

/** Emptied from the page; a form on another site cannot do it. */
function emptyByForm(letters: Letters, request: IncomingMessage): Answer {
  if (request.headers.origin !== `http://${request.headers.host}`) return { status: 403 };
  letters.clear();
  return { status: 303, headers: { Location: '/' } };
}

function page(body: string, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': pagePolicy } };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    ...(type && { 'Content-Type': type }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
