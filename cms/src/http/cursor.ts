import { Refusal } from '../domain/refusal';

/** A place in a list, opaque to who holds it. */
export function toCursor(id: number): string {
  return Buffer.from(`after:${id}`).toString('base64url');
}

export function fromCursor(cursor: string): number {
  const [, digits] = /^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const id = Number(digits);
  if (!Number.isSafeInteger(id)) throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of ours.' }] });
  return id;
}
