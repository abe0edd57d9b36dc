import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { type Answer, framed, page, seeOther } from './answers.ts';
import { answerApi } from './api.ts';
import { isOwnForm } from './body.ts';
import type { Letters } from './letters.ts';
import { framedMail, mailPage, missingPage, overviewPage, writtenPage } from './pages.ts';
import { sendReply } from './reply-form.ts';
import { emptyForm, replyPage } from './reply-page.ts';

const folder = import.meta.dirname;
const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
);

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
  if (request.method === 'POST') return answerForm(letters, request, url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  return answerPage(letters, url);
}

/** A form on another site changes nothing here. */
async function answerForm(letters: Letters, request: IncomingMessage, url: URL): Promise<Answer> {
  if (!isOwnForm(request)) return { status: 403 };
  if (url.pathname === '/empty') {
    letters.clear();
    return seeOther('/');
  }
  const [, id = ''] = /^\/mails\/([\w-]+)\/reply$/.exec(url.pathname) ?? [];
  const mail = letters.mail(id);
  return mail?.replyTo.length ? sendReply(letters, mail, request, url) : page(missingPage(), 404);
}

function answerPage(letters: Letters, url: URL): Answer {
  if (url.pathname === '/') return page(overviewPage(letters, url.searchParams));
  const asset = assets[url.pathname];
  if (asset) return { status: 200, ...asset(), headers: { 'Cache-Control': 'max-age=3600' } };
  const [, place, id = '', part] = /^\/(mails|incoming)\/([\w-]+)(?:\/(html|source|reply))?$/.exec(url.pathname) ?? [];
  const shelf = place === 'incoming' ? letters.incoming : letters;
  const mail = shelf.mail(id);
  if (!mail) return page(missingPage(), 404);
  if (part === 'source') return { status: 200, type: 'text/plain; charset=utf-8', body: shelf.source(id) };
  if (part === 'html') return framed(framedMail(mail));
  if (place === 'incoming') return part ? page(missingPage(), 404) : page(writtenPage(letters, mail, url.searchParams));
  if (!part) return page(mailPage(letters, mail, url.searchParams));
  return mail.replyTo.length > 0 ? page(replyPage(letters, mail, emptyForm(mail), url.searchParams)) : page(missingPage(), 404);
}

/** One sheet of several, in the order in which they build on each other. */
const sheets = ['ground', 'list', 'letter', 'reply', 'screen'];

const assets: Readonly<{ [path: string]: () => { type: string; body: Buffer } }> = {
  '/mailbox.css': () => ({ type: 'text/css; charset=utf-8', body: Buffer.concat(sheets.map((name) => readFileSync(join(folder, 'styles', `${name}.css`)))) }),
  '/arrivals.js': () => ({ type: 'text/javascript; charset=utf-8', body: readFileSync(join(folder, 'arrivals.js')) }),
  '/instrument-sans.woff2': () => ({ type: 'font/woff2', body: readFileSync(fontFile) }),
};

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    ...(type && { 'Content-Type': type }),
    'X-Content-Type-Options': 'nosniff',
    // Not `no-referrer`: with it browsers hide from our own forms, too, where they stood.
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
