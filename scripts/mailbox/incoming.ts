import { readIncoming, unread, type Mail } from './mail.ts';
import { dateOfId, kept, type Shelf } from './shelf.ts';

const ending = 'incoming';

/** Mails to Portico that were written here, or dropped here by a program. They wait for Portico as they would in a mailbox. */
export class Incoming {
  readonly #shelf: Shelf;
  readonly #tell: () => void;
  #mails: Mail[] = [];

  /** `tell` is called after each arrival. */
  constructor(shelf: Shelf, tell: () => void) {
    this.#shelf = shelf;
    this.#tell = tell;
  }

  /** What the shelf holds from before. */
  async readAll(): Promise<void> {
    this.#mails = this.#shelf.ids(ending).map((id) => unread(id, dateOfId(id))).reverse();
    for (const mail of this.#mails) await this.#read(mail);
  }

  /** Newest first. */
  mails(): readonly Mail[] {
    return this.#mails;
  }

  mail(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  /** The very bytes that were given. */
  source(id: string): Buffer {
    return this.#shelf.read(`${id}.${ending}`);
  }

  /** Keeps any bytes: whether they are a mail that can be read is for Portico to find out. Answers the id. */
  async receive(source: Buffer): Promise<string> {
    const id = this.#shelf.nextId(new Date().toISOString());
    this.#shelf.write(`${id}.${ending}`, source);
    // Listed before it is read for the page: a later mail that is read faster must not be listed first.
    const mail = unread(id, dateOfId(id));
    this.#mails.unshift(mail);
    for (const old of this.#mails.splice(kept)) this.#shelf.remove(`${old.id}.${ending}`);
    this.#tell();
    await this.#read(mail, source);
    return id;
  }

  /** For when the shelf was emptied. */
  forget(): void {
    this.#mails = [];
  }

  async #read(mail: Mail, source = this.source(mail.id)): Promise<void> {
    const read = await readIncoming(mail, source);
    this.#mails = this.#mails.map((one) => (one === mail ? read : one));
  }
}
