import type { Answer, Data } from './calls.ts';
import type { Installation } from './installation.ts';

interface Letterhead {
  readonly senderName: Readonly<Record<string, string>>;
  readonly replyAddress: Readonly<Record<string, string>>;
  readonly supportPhone: Readonly<Record<string, string>>;
}

interface LetterheadVersion {
  readonly version: number;
  readonly settings: Letterhead;
  readonly actor: { readonly name: string } | null;
  readonly restoredFrom: number | null;
}

/** The letterhead of one portal in the admin panel, as whoever holds this session of it. */
export function letterheadOf({ send, administrator }: Pick<Installation, 'send' | 'administrator'>, portal: string, token: string = administrator) {
  const path = `/messaging/portals/${portal}/letterhead`;
  const based = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
  return {
    read: (): Promise<Answer<Data<{ address: string; current: LetterheadVersion }>>> => send({ path, token }),
    save: (letterhead: object, version: number): Promise<Answer<Data<LetterheadVersion>>> => send({ method: 'PUT', path, token, body: letterhead, ...based(version) }),
    versions: (): Promise<Answer<Data<(LetterheadVersion & { changes: object[] })[]>>> => send({ path: `${path}/versions`, token }),
    restore: (restored: number, version: number): Promise<Answer<Data<LetterheadVersion>>> => send({ method: 'POST', path: `${path}/versions/${restored}/restore`, token, ...based(version) }),
  };
}
