import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readMail } from './mail.ts';

/** A mail as the mailbox shows it. Addresses are those of the envelope: who really got it, blind copies included. */
export interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  /** When it came in: an instant in UTC. */
  readonly date: string;
  readonly messageId: string | null;
  readonly text: string;
  /** The HTML part, its embedded pictures as data: addresses; null where there is none. */
  readonly html: string | null;
  readonly links: readonly string[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

export interface Sms {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** Key of the portal that sent it. */
  readonly portal: string | null;
  readonly date: string;
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
  readonly date: string;
}

const kept = 2000;

/** What the mailbox received, kept as files in its folder, so that a restart forgets nothing. */
export class Letters {
  readonly #folder: string;
  #mails: Mail[] = [];
  #sms: Sms[] = [];
  #number = 0;
  readonly #listeners = new Set<() => void>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<Letters> {
    const letters = new Letters(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const file of readdirSync(folder).sort()) {
      const id = file.replace(/\.\w+$/, '');
      if (file.endsWith('.eml')) letters.#mails.unshift(await readMail(id, letters.#envelope(id), letters.source(id)));
      if (file.endsWith('.sms')) letters.#sms.unshift(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sms);
    }
    return letters;
  }

  /** Newest first; a recipient is matched whole, but not by case. */
  mails(to?: string): Mail[] {
    return to === undefined ? this.#mails : this.#mails.filter((mail) => mail.to.some((address) => same(address, to)));
  }

  sms(to?: string): Sms[] {
    return to === undefined ? this.#sms : this.#sms.filter((sms) => same(sms.to, to));
  }

  mail(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  /** The mail as it came over the wire. */
  source(id: string): Buffer {
    return readFileSync(join(this.#folder, `${id}.eml`));
  }

  async receiveMail(envelope: Envelope, source: Buffer): Promise<void> {
    const id = this.#nextId(envelope.date);
    const mail = await readMail(id, envelope, source);
    this.#write(`${id}.envelope`, JSON.stringify(envelope));
    this.#write(`${id}.eml`, source);
    this.#mails.unshift(mail);
    for (const old of this.#mails.splice(kept)) this.#remove(`${old.id}.eml`, `${old.id}.envelope`);
    this.#tell();
  }

  receiveSms(sms: Omit<Sms, 'id' | 'date'>): Sms {
    const date = new Date().toISOString();
    const received = { id: this.#nextId(date), date, ...sms };
    this.#write(`${received.id}.sms`, JSON.stringify(received));
    this.#sms.unshift(received);
    for (const old of this.#sms.splice(kept)) this.#remove(`${old.id}.sms`);
    this.#tell();
    return received;
  }

  clear(): void {
    this.#remove(...readdirSync(this.#folder));
    this.#mails = [];
    this.#sms = [];
  }

  /** Calls back after each arrival, until the answered function is called. */
  onArrival(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Sorts by time, and by order within a millisecond. */
  #nextId(date: string): string {
    this.#number += 1;
    return `${date.replace(/\D/g, '')}-${String(this.#number).padStart(6, '0')}`;
  }

  #envelope(id: string): Envelope {
    return JSON.parse(readFileSync(join(this.#folder, `${id}.envelope`), 'utf8')) as Envelope;
  }

  #write(name: string, content: string | Buffer): void {
    const file = join(this.#folder, name);
    writeFileSync(`${file}.part`, content, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }

  #remove(...names: string[]): void {
    for (const name of names) rmSync(join(this.#folder, name), { force: true });
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
