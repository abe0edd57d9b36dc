import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many of each kind are kept; then the oldest goes. */
export const kept = 2000;

/** The files of the mailbox. Each is named by the id of what it holds, so names sort as things came in. */
export class Shelf {
  readonly #folder: string;
  #time = '';
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const newest = this.names().findLast((name) => /^\d{17}-\d{6,}\./.test(name));
    if (newest) this.#continueAfter(newest);
  }

  /** Oldest first. */
  names(): string[] {
    return readdirSync(this.#folder).sort();
  }

  /** The ids of what is kept with this ending, oldest first. */
  ids(ending: string): string[] {
    return this.names().flatMap((name) => (name.endsWith(`.${ending}`) ? [name.slice(0, -ending.length - 1)] : []));
  }

  read(name: string): Buffer {
    return readFileSync(join(this.#folder, name));
  }

  /** A file is there whole or not at all. */
  write(name: string, content: string | Buffer): void {
    const file = join(this.#folder, name);
    writeFileSync(`${file}.part`, content, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }

  remove(...names: string[]): void {
    for (const name of names) rmSync(join(this.#folder, name), { force: true });
  }

  /**
   * Sorts after every id before it: by time, and by a number within a millisecond. Whoever reads on from an id that it knows
   * misses nothing, also where the clock was set back or the mailbox was emptied in between.
   */
  nextId(date: string): string {
    const time = date.replace(/\D/g, '');
    if (time > this.#time) this.#time = time;
    this.#number += 1;
    return `${this.#time}-${String(this.#number).padStart(6, '0')}`;
  }

  #continueAfter(name: string): void {
    const [time = '', number = ''] = name.split(/[-.]/);
    this.#time = time;
    this.#number = Number(number);
  }
}

/** The instant in an id, in UTC. */
export function dateOfId(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3}).*$/, '$1-$2-$3T$4:$5:$6.$7Z');
}
