import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkReplies, type Mailbox } from './replies';

const PASSWORD = 'a password that is told to nobody';
const text = (part: string) => expect.stringContaining(part) as string;

let server: Server | null = null;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
  server = null;
});

/** As much of RFC 3501 as logging in and looking at folders asks for. */
async function start(): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let kept = '';
    socket.on('data', (part) => {
      const lines = (kept + part.toString()).split('\r\n');
      kept = lines.pop() ?? '';
      for (const line of lines) if (line) socket.write(answerTo(line));
    });
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

function answerTo(line: string): string {
  const [tag = '', command = '', ...rest] = line.split(' ');
  const done = `${tag} OK done\r\n`;
  switch (command.toUpperCase()) {
    case 'LOGIN':
      return rest.join(' ').includes(PASSWORD) ? done : `${tag} NO [AUTHENTICATIONFAILED] wrong: ${rest.join(' ')}\r\n`;
    case 'CAPABILITY':
      return `* CAPABILITY IMAP4rev1\r\n${done}`;
    case 'LIST':
    case 'LSUB':
      if (rest[1] === '""') return `* LIST (\\Noselect) "/" ""\r\n${done}`;
      return `* ${command} (\\HasNoChildren) "/" INBOX\r\n* ${command} (\\HasNoChildren) "/" Claims\r\n${done}`;
    case 'STATUS':
      return `* STATUS ${rest[0]} (MESSAGES 7)\r\n${done}`;
    default:
      return done;
  }
}

async function look(port: number, changed: Partial<Mailbox> = {}, replyTo = 'reply@nordlys.no') {
  const mailbox = { host: '127.0.0.1', port, secure: false, username: 'portico', password: PASSWORD, folder: 'INBOX', ...changed };
  const findings = await checkReplies({ mailbox, replyTo, areRead: true });
  expect(JSON.stringify(findings)).not.toMatch(/password that|another word/);
  return findings;
}

describe('PF-03 the mailbox of replies', () => {
  it.each([['INBOX'], ['inbox'], ['Claims']])('lets us in and has the folder %s; what cannot be seen is said to be assumed', async (folder) => {
    const port = await start();
    expect(await look(port, { folder })).toEqual([
      { area: 'replies', state: 'ok', says: `127.0.0.1:${port} lets portico in; ${folder} holds 7 mails.` },
      { area: 'replies', state: 'ok', says: 'Assumed, as it cannot be seen from here: mail to reply+anything@nordlys.no comes to this mailbox.' },
    ]);
  });

  it.each<[string, Partial<Mailbox>, string, string]>([
    ['refuses the login', { password: 'another word' }, 'refuses the login of portico', 'IMAP_PASSWORD'],
    ['has no such folder', { folder: 'Replies' }, 'no folder Replies', 'INBOX, Claims'],
    ['is to be read without a login', { username: undefined }, 'no login', 'IMAP_USERNAME'],
    ['is asked for TLS from the first byte and has none', { secure: true }, '127.0.0.1', 'TLS'],
  ])('%s', async (_what, changed, says, cure) => {
    expect(await look(await start(), changed)).toEqual([{ area: 'replies', state: 'problem', says: text(says), cure: text(cure) }]);
  });

  it('is not there', async () => {
    const port = await start();
    await new Promise((closed) => server?.close(closed));
    expect(await look(port)).toMatchObject([{ state: 'problem', says: `Nobody listens at 127.0.0.1:${port}.`, cure: text('IMAP_HOST') }]);
  });

  it('is read for an address that nobody has', async () => {
    expect((await look(await start(), {}, 'reply@portico.example'))[1]).toMatchObject({ state: 'problem', cure: text('MAIL_REPLY_TO') });
  });

  it.each([
    [true, 'ok'],
    [false, 'warning'],
  ])('without IMAP, where replies are read elsewhere (%s), is %s', async (areRead, state) => {
    expect(await checkReplies({ mailbox: null, replyTo: 'reply@portico.example', areRead })).toMatchObject([{ state }]);
  });
});
