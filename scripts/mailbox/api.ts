import type { IncomingMessage } from 'node:http';

import type { Answer } from './http.ts';
import type { Letters, Mail, Sms } from './letters.ts';

const longestWaitSeconds = 60;
const longestSmsBytes = 64 * 1024;

/**
 * The mailbox for programs.
 *
 *   GET    /api/mails?to=&after=&wait=   newest first; with `wait` it answers as soon as there is a match, at the latest after so many seconds
 *   GET    /api/mails/{id}               GET /api/mails/{id}/source
 *   GET    /api/sms?to=&after=&wait=
 *   DELETE /api/mails                    empties all, SMS too
 *   POST   /sms {to, text, portal}       the SMS gateway
 *   GET    /health                       204
 *
 * `after` is the id of a mail or SMS: only what came in later counts.
 */
export async function answerApi(letters: Letters, request: IncomingMessage, url: URL): Promise<Answer> {
  const asked = `${request.method} ${url.pathname}`;
  const one = /^GET \/api\/mails\/([\w-]+)(\/source)?$/.exec(asked);
  if (asked === 'GET /health') return { status: 204 };
  if (asked === 'GET /api/mails') return json((await matching(url, letters, request, (to) => letters.mails(to))).map(brief));
  if (asked === 'GET /api/sms') return json(await matching(url, letters, request, (to) => letters.sms(to)));
  if (asked === 'POST /sms') return receiveSms(letters, request);
  if (asked === 'DELETE /api/mails') {
    letters.clear();
    return { status: 204 };
  }
  const mail = letters.mail(one?.[1] ?? '');
  if (!mail) return json({ error: 'There is no such thing here.' }, 404);
  return one?.[2] ? { status: 200, type: 'message/rfc822', body: letters.source(mail.id) } : json(mail);
}

/** What a list tells of a mail. */
function brief({ id, to, from, subject, date, messageId, text, html, links }: Mail): Partial<Mail> {
  return { id, to, from, subject, date, messageId, text, html, links };
}

/** Reads the list; where it is empty and the caller wants to wait, reads it again at each arrival. */
function matching<Letter extends Mail | Sms>(
  { searchParams }: URL,
  letters: Letters,
  request: IncomingMessage,
  read: (to?: string) => Letter[],
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

async function receiveSms(letters: Letters, request: IncomingMessage): Promise<Answer> {
  if (!request.headers['content-type']?.startsWith('application/json')) return json({ error: 'Send application/json.' }, 415);
  const body = await readBody(request);
  if (body === null) return json({ error: 'The body is too long.' }, 413);
  const { to, text, portal } = parse(body);
  if (typeof to !== 'string' || typeof text !== 'string' || to === '') {
    return json({ error: 'Send {to, text, portal}; to and text are strings.' }, 400);
  }
  return json(letters.receiveSms({ to, text, portal: typeof portal === 'string' ? portal : null }), 202);
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > longestSmsBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(body: string): { to?: unknown; text?: unknown; portal?: unknown } {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
