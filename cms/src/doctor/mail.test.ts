import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { checkMail, type Mailing } from './mail';

const PASSWORD = 'a password that is told to nobody';
const SENDER = 'Portico <no-reply@nordlys.no>';

let server: SMTPServer | null = null;
const mails: string[] = [];
afterEach(() => new Promise<void>((done) => (server ? server.close(done) : done())));

/** A real SMTP server, which lets `portico` in. Its certificate is its own, so TLS is offered only where it is asked for. */
async function start(options: SMTPServerOptions = {}): Promise<number> {
  mails.length = 0;
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, answer) => (username === 'portico' && password === PASSWORD ? answer(null, { user: username }) : answer(new Error(`Wrong: ${password}`))),
    onData(stream, _session, answer) {
      stream.on('data', (part: Buffer) => mails.push(part.toString()));
      stream.on('end', () => answer());
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return (server.server.address() as AddressInfo).port;
}

const mailing = (port: number, { user = 'portico', pass = PASSWORD, ...changed }: Partial<Mailing & { user: string; pass: string; secure: boolean }> = {}): Mailing => ({
  server: { host: '127.0.0.1', port, secure: changed.secure ?? false, auth: { user, pass }, connectionTimeout: 1000, greetingTimeout: 1000, socketTimeout: 1000 },
  from: SENDER,
  goesToPeople: true,
  ...changed,
});

describe('PF-03 the mail server', () => {
  it('lets us in, and no mail is sent', async () => {
    const port = await start();
    expect(await checkMail(mailing(port))).toEqual([{ area: 'mail', state: 'ok', says: `127.0.0.1:${port} takes mail, not encrypted on this machine, logged in as portico.` }]);
    expect(mails).toEqual([]);
  });

  it.each<[string, SMTPServerOptions, Partial<Mailing & { pass: string; secure: boolean }>, RegExp, RegExp]>([
    ['refuses the login', {}, { pass: 'wrong password' }, /refuses the login of portico \(535\)/, /SMTP_PASSWORD/],
    ['lets nobody connect', { onConnect: (_session, answer) => answer(Object.assign(new Error('Go away'), { responseCode: 554 })) }, {}, /refuses this machine \(554\)/, /let this machine in/],
    ['is asked for TLS from the first byte and has none', {}, { secure: true }, /127\.0\.0\.1:\d+/, /TLS|SMTP_SECURE/],
  ])('%s', async (_what, options, changed, says, cure) => {
    const [finding] = await checkMail(mailing(await start(options), changed));
    expect(finding).toMatchObject({ area: 'mail', state: 'problem', says: expect.stringMatching(says) as string, cure: expect.stringMatching(cure) as string });
    expect(JSON.stringify(finding)).not.toMatch(/password that|wrong password/);
  });

  it('shows a certificate of its own', async () => {
    const [finding] = await checkMail(mailing(await start({ disabledCommands: [] })));
    expect(finding).toMatchObject({ state: 'problem', says: expect.stringContaining('certificate') as string, cure: expect.stringContaining('SMTP_HOST') as string });
  });

  it('is not there', async () => {
    const port = await start();
    await new Promise<void>((done) => server?.close(done));
    server = null;
    expect(await checkMail(mailing(port))).toEqual([
      { area: 'mail', state: 'problem', says: `Nobody listens at 127.0.0.1:${port}.`, cure: 'Check SMTP_HOST and SMTP_PORT, and that the server runs.' },
    ]);
  });

  it('gets one mail where an address is named', async () => {
    const found = await checkMail(mailing(await start(), { to: 'me@nordlys.no' }));
    expect(found.map(({ state }) => state)).toEqual(['ok', 'ok']);
    expect(mails.join('')).toContain('Subject: Portico can send mail');
    expect(mails.join('')).toContain('Auto-Submitted: auto-generated');
  });

  it('says where it does not take that mail', async () => {
    const found = await checkMail(mailing(await start({ onRcptTo: (_to, _session, answer) => answer(Object.assign(new Error('No such user'), { responseCode: 550 })) }), { to: 'me@nordlys.no' }));
    expect(found[1]).toMatchObject({ state: 'problem', says: `A mail from ${SENDER} to me@nordlys.no was not taken (550).` });
  });

  it.each([
    ['Portico <no-reply@portico.example>', 'warning'],
    ['no-reply@portico.example', 'warning'],
    ['no-reply@example.no', 'none'],
  ])('sends from %s: %s', async (from, state) => {
    expect((await checkMail(mailing(await start(), { from })))[1]?.state ?? 'none').toBe(state);
  });

  it('MS-03 is the development mailbox, which is told', async () => {
    expect(await checkMail(mailing(1, { goesToPeople: false }))).toMatchObject([{ state: 'warning', cure: expect.stringContaining('SMTP_HOST') as string }]);
  });
});
