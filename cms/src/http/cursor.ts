import { Refusal } from '../domain/refusal';

/** Ids are 32 bits wide in the database, which takes no larger number. */
const LARGEST = 2 ** 31 - 1;

/** Before anything that could be in a list. */
export const NEWEST = LARGEST;

/** A place in a list, opaque to who holds it. */
export function toCursor(id: number): string {
  return Buffer.from(`after:${id}`).toString('base64url');
}

export function fromCursor(cursor: string): number {
  const [, digits] = /^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const id = Number(digits);
  if (!(id <= LARGEST)) {
    throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of ours.' }] });
  }
  return id;
}
