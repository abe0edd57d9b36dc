import { Incoming } from './incoming.ts';
import { readMail, type Envelope, type Mail } from './mail.ts';
import { kept, Shelf } from './shelf.ts';

export interface Sms {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** Key of the portal that sent it. */
  readonly portal: string | null;
  readonly date: string;
}

/** What the mailbox received, and what was written in it, kept as files in its folder, so that a restart forgets nothing. */
export class Letters {
  readonly #shelf: Shelf;
  #mails: Mail[] = [];
  #sms: Sms[] = [];
  /** What was written here, to Portico. */
  readonly incoming: Incoming;
  readonly #listeners = new Set<() => void>();

  private constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.incoming = new Incoming(shelf, () => this.#tell());
  }

  static async open(folder: string): Promise<Letters> {
    const shelf = new Shelf(folder);
    const letters = new Letters(shelf);
    for (const id of shelf.ids('eml')) letters.#mails.unshift(await readMail(id, letters.#envelope(id), letters.source(id)));
    for (const id of shelf.ids('sms')) letters.#sms.unshift(JSON.parse(shelf.read(`${id}.sms`).toString('utf8')) as Sms);
    await letters.incoming.readAll();
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
    return this.#shelf.read(`${id}.eml`);
  }

  async receiveMail(envelope: Envelope, source: Buffer): Promise<void> {
    const id = this.#shelf.nextId(envelope.date);
    const mail = await readMail(id, envelope, source);
    this.#shelf.write(`${id}.envelope`, JSON.stringify(envelope));
    this.#shelf.write(`${id}.eml`, source);
    this.#mails.unshift(mail);
    for (const old of this.#mails.splice(kept)) this.#shelf.remove(`${old.id}.eml`, `${old.id}.envelope`);
    this.#tell();
  }

  receiveSms(sms: Omit<Sms, 'id' | 'date'>): Sms {
    const date = new Date().toISOString();
    const received = { id: this.#shelf.nextId(date), date, ...sms };
    this.#shelf.write(`${received.id}.sms`, JSON.stringify(received));
    this.#sms.unshift(received);
    for (const old of this.#sms.splice(kept)) this.#shelf.remove(`${old.id}.sms`);
    this.#tell();
    return received;
  }

  /** Empties all of it, what waits for Portico included. */
  clear(): void {
    this.#shelf.remove(...this.#shelf.names());
    this.#mails = [];
    this.#sms = [];
    this.incoming.forget();
  }

  /** Calls back after each arrival, until the answered function is called. */
  onArrival(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #envelope(id: string): Envelope {
    return JSON.parse(this.#shelf.read(`${id}.envelope`).toString('utf8')) as Envelope;
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
