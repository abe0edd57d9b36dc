import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';

import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import { freePorts } from '../../scripts/ports.ts';

export interface AcceptedMail {
  /** As the mail says it, without its angle brackets. */
  readonly messageId: string;
  readonly recipient: string;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly text: string;
}

/** What the server does with one mail. */
export type Treatment =
  /** The mail is taken, and answered when this has come to its end. */
  | { readonly does: 'accept'; readonly after?: () => Promise<unknown> }
  | { readonly does: 'refuse'; readonly at: 'recipient' | 'content'; readonly code: number; readonly words: string }
  /** The recipient is never answered. */
  | { readonly does: 'hang' }
  /** The connection breaks before the mail is complete. */
  | { readonly does: 'dropInside' }
  /** The mail is taken, and the connection breaks before that is answered. */
  | { readonly does: 'dropAfter' };

/** By recipient, and by how often a mail was offered to it: 1 is the first time. */
export type Treating = (recipient: string, time: number) => Treatment;

export interface SmtpSink {
  readonly port: number;
  /** Every mail that was taken, in order; one that came twice stands twice. */
  readonly accepted: readonly AcceptedMail[];
  acceptedFor(recipient: string): AcceptedMail[];
  /** How often a mail was offered to this recipient, and to all. */
  offered(recipient: string): number;
  offers(): number;
  /** Open connections: none where every client has had its answer and gone. */
  connections(): number;
  /** How often a client was seen to go away in the middle of a mail, before the answer was due. */
  cutOff(): number;
  treat(treating: Treating): void;
  /** Takes connections; until then, and after close, they are refused. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Waits for a condition that comes true with a mail or an offer; rejects when the signal is given. */
  until(condition: () => boolean, signal: AbortSignal): Promise<void>;
}

/** A real SMTP server in the test's own process, which outlives whatever is killed, and behaves as badly as it is told. */
export async function createSmtpSink(port?: number): Promise<SmtpSink> {
  const [free = 0] = port === undefined ? await freePorts(1) : [port];
  return new Sink(free);
}

type Answer = (error?: Error | null) => void;

class Sink implements SmtpSink {
  readonly accepted: AcceptedMail[] = [];
  private readonly offeredTo = new Map<string, number>();
  private readonly sockets = new Map<number, Socket>();
  private readonly happened = new EventEmitter().setMaxListeners(0);
  /** What is done with the mail that a session is in the middle of. */
  private readonly inside = new Map<string, Treatment>();
  private treating: Treating = () => ({ does: 'accept' });
  private server: SMTPServer | null = null;
  private gone = 0;

  constructor(readonly port: number) {}

  acceptedFor(recipient: string): AcceptedMail[] {
    return this.accepted.filter((mail) => mail.recipient === recipient);
  }

  offered(recipient: string): number {
    return this.offeredTo.get(recipient) ?? 0;
  }

  offers(): number {
    return [...this.offeredTo.values()].reduce((sum, times) => sum + times, 0);
  }

  connections(): number {
    return this.sockets.size;
  }

  cutOff(): number {
    return this.gone;
  }

  treat(treating: Treating): void {
    this.treating = treating;
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, session, answer) => this.offer(address, session, answer),
      onData: (stream, session, answer) => void this.take(stream, session, answer),
      onClose: ({ id }) => void (this.inside.delete(id) && (this.gone += 1)),
    });
    // Clients that are killed are what this server is for.
    server.on('error', () => {});
    server.server.on('connection', (socket: Socket) => {
      const remote = socket.remotePort ?? 0;
      this.sockets.set(remote, socket);
      socket.once('close', () => this.sockets.delete(remote));
    });
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    const closed = new Promise<void>((done) => server.close(() => done()));
    for (const socket of this.sockets.values()) socket.destroy();
    await closed;
  }

  async until(condition: () => boolean, signal: AbortSignal): Promise<void> {
    while (!condition()) await once(this.happened, 'mail', { signal });
  }

  private offer(recipient: string, session: SMTPServerSession, answer: Answer): void {
    const time = this.offered(recipient) + 1;
    this.offeredTo.set(recipient, time);
    const treatment = this.treating(recipient, time);
    this.inside.set(session.id, treatment);
    this.happened.emit('mail');
    if (treatment.does === 'hang') return;
    if (treatment.does === 'refuse' && treatment.at === 'recipient') this.refuse(session, treatment, answer);
    else answer();
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession, answer: Answer): Promise<void> {
    const treatment = this.inside.get(session.id) ?? { does: 'accept' };
    if (treatment.does === 'dropInside') {
      await once(stream, 'data');
      this.drop(session);
      return;
    }
    const content = await wholeOf(stream);
    if (content === null) return;
    if (treatment.does === 'refuse') return this.refuse(session, treatment, answer);
    await this.keep(content, session);
    if (treatment.does === 'dropAfter') return this.drop(session);
    if (treatment.does === 'accept') await treatment.after?.();
    this.inside.delete(session.id);
    answer();
  }

  private async keep(content: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    const at = Date.now();
    const { messageId = '', text = '' } = await simpleParser(content, { skipHtmlToText: true, skipTextToHtml: true });
    for (const { address } of envelope.rcptTo) this.accepted.push({ messageId: messageId.replace(/^<|>$/g, ''), recipient: address, at, text });
    this.happened.emit('mail');
  }

  private refuse({ id }: SMTPServerSession, { code, words }: Extract<Treatment, { does: 'refuse' }>, answer: Answer): void {
    this.inside.delete(id);
    answer(Object.assign(new Error(words), { responseCode: code }));
  }

  private drop({ id, remotePort }: SMTPServerSession): void {
    this.inside.delete(id);
    this.sockets.get(remotePort)?.destroy();
  }
}

/** Null where the client went away before the mail was complete: such a mail was never handed over. */
async function wholeOf(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  try {
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch {
    return null;
  }
}
