import type { IncomingMessage } from 'node:http';

import { type Answer, json } from './answers.ts';
import { mediaTypeOf, readBody } from './body.ts';
import type { Letters } from './letters.ts';
import { largestMail, type Mail } from './mail.ts';

const longestWaitSeconds = 60;
const longestSmsBytes = 64 * 1024;
const mostIncomingListed = 100;

/**
 * The mailbox for programs.
 *
 *   GET    /api/mails?to=&after=&wait=   newest first; with `wait` it answers as soon as there is a match, at the latest after so many seconds
 *   GET    /api/mails/{id}               GET /api/mails/{id}/source
 *   GET    /api/sms?to=&after=&wait=
 *   DELETE /api/mails                    empties all: mails, SMS, and what waits for Portico
 *   POST   /sms {to, text, portal}       the SMS gateway
 *   GET    /health                       204
 *
 * Mails to Portico, as a server would hold them for it; those that a person wrote under Reply are among them:
 *
 *   POST   /api/incoming                 a raw mail of at most 30 MB as message/rfc822: 202 {id}; its bytes are kept as they are
 *   GET    /api/incoming?after=&wait=    [{id, date}], OLDEST first, at most 100
 *   GET    /api/incoming/{id}            the raw mail; 404 where it is gone: 2000 are kept, or the mailbox was emptied
 *
 * `after` is the id of a mail or SMS: only what came in later counts. Ids sort by arrival, and go on growing when the mailbox
 * was emptied or started again. What would change something asks for a media type that no page of another site can send unasked.
 */
export async function answerApi(letters: Letters, request: IncomingMessage, url: URL): Promise<Answer> {
  const asked = `${request.method} ${url.pathname}`;
  if (asked === 'GET /health') return { status: 204 };
  if (asked === 'GET /api/mails') return json((await matching(url, letters, request, (to) => letters.mails(to))).map(brief));
  if (asked === 'GET /api/sms') return json(await matching(url, letters, request, (to) => letters.sms(to)));
  if (asked === 'POST /sms') return receiveSms(letters, request);
  if (asked === 'GET /api/incoming') return listIncoming(letters, request, url);
  if (asked === 'POST /api/incoming') return receiveIncoming(letters, request);
  if (asked === 'DELETE /api/mails') {
    letters.clear();
    return { status: 204 };
  }
  return answerOne(letters, asked);
}

function answerOne(letters: Letters, asked: string): Answer {
  const [, place, id = '', source] = /^GET \/api\/(mails|incoming)\/([\w-]+)(\/source)?$/.exec(asked) ?? [];
  if (place === 'incoming' && !source && letters.incoming.mail(id)) return raw(letters.incoming.source(id));
  const mail = place === 'mails' ? letters.mail(id) : undefined;
  if (!mail) return json({ error: 'There is no such thing here.' }, 404);
  return source ? raw(letters.source(id)) : json(mail);
}

/** What a list tells of a mail. */
function brief({ id, to, from, subject, date, messageId, text, html, links }: Mail): Partial<Mail> {
  return { id, to, from, subject, date, messageId, text, html, links };
}

/** Reads the list; where it is empty and the caller wants to wait, reads it again at each arrival. */
function matching<Letter extends { readonly id: string }>(
  { searchParams }: URL,
  letters: Letters,
  request: IncomingMessage,
  read: (to?: string) => readonly Letter[],
): Promise<Letter[]> {
  const after = searchParams.get('after') ?? '';
  const find = (): Letter[] => read(searchParams.get('to') ?? undefined).filter(({ id }) => id > after);
  const seconds = Math.min(Number(searchParams.get('wait') ?? 0) || 0, longestWaitSeconds);
  const found = find();
  if (found.length > 0 || seconds <= 0) return Promise.resolve(found);
  return new Promise((answer) => {
    const end = (list: Letter[]): void => {
      stopListening();
      clearTimeout(timer);
      answer(list);
    };
    const timer = setTimeout(() => end([]), seconds * 1000);
    const stopListening = letters.onArrival(() => {
      const arrived = find();
      if (arrived.length > 0) end(arrived);
    });
    request.once('close', () => end([]));
  });
}

async function listIncoming(letters: Letters, request: IncomingMessage, url: URL): Promise<Answer> {
  const mails = await matching(url, letters, request, () => letters.incoming.mails());
  return json(mails.reverse().slice(0, mostIncomingListed).map(({ id, date }) => ({ id, date })));
}

async function receiveIncoming(letters: Letters, request: IncomingMessage): Promise<Answer> {
  if (mediaTypeOf(request) !== 'message/rfc822') return json({ error: 'Send message/rfc822.' }, 415);
  const source = await readBody(request, largestMail);
  if (source === null) return json({ error: 'The mail is larger than 30 MB.' }, 413);
  if (source.length === 0) return json({ error: 'Send the mail as the body.' }, 400);
  return json({ id: await letters.incoming.receive(source) }, 202);
}

async function receiveSms(letters: Letters, request: IncomingMessage): Promise<Answer> {
  if (mediaTypeOf(request) !== 'application/json') return json({ error: 'Send application/json.' }, 415);
  const body = await readBody(request, longestSmsBytes);
  if (body === null) return json({ error: 'The body is too long.' }, 413);
  const { to, text, portal } = parse(body.toString('utf8'));
  if (typeof to !== 'string' || typeof text !== 'string' || to === '') {
    return json({ error: 'Send {to, text, portal}; to and text are strings.' }, 400);
  }
  return json(letters.receiveSms({ to, text, portal: typeof portal === 'string' ? portal : null }), 202);
}

function parse(body: string): { to?: unknown; text?: unknown; portal?: unknown } {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function raw(source: Buffer): Answer {
  return { status: 200, type: 'message/rfc822', body: source };
}
