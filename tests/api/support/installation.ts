import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CopyUnderTest } from '../../stack/copy.ts';
import { type Answer, type Call, contentOf, type Data, send } from './calls.ts';
import { openDatabase, type OpenDatabase } from './database.ts';

/** The running copy with its database and its platform administrator: what every test file begins with. */
export interface Installation {
  readonly copy: CopyUnderTest;
  readonly database: OpenDatabase;
  /** The platform administrator's session in the admin panel. */
  readonly administrator: string;
  /** Signs the administrator in anew where the session is about to end. */
  renew(): Promise<void>;
  send<Body = unknown>(call: Call): Promise<Answer<Body>>;
  close(): Promise<void>;
}

export async function openInstallation(copy: CopyUnderTest): Promise<Installation> {
  const database = await openDatabase(copy);
  const { admin } = copy.demo;
  if (!admin) throw new Error('The demo has no platform administrator');
  let administrator = await sessionOf(copy, admin);
  return {
    copy,
    database,
    get administrator() {
      return administrator;
    },
    renew: async () => {
      administrator = await sessionOf(copy, admin);
    },
    send: (call) => send(copy, call),
    close: () => database.close(),
  };
}

/**
 * Strapi lets an administrator sign in five times in five minutes, and there are more test files: they share a session.
 * Its token is good for half an hour, which is less than all files take: who finds it ageing signs in anew.
 */
async function sessionOf(copy: CopyUnderTest, login: { email: string; password: string }): Promise<string> {
  const file = join(copy.data, 'administrator-session');
  if (existsSync(file)) {
    const shared = readFileSync(file, 'utf8');
    if (secondsLeft(shared) > 20 * 60) return shared;
  }
  const token = await logInAsAdmin(copy, login);
  writeFileSync(file, token, { mode: 0o600 });
  return token;
}

/** How long a token is still good, in seconds, by its own word. */
function secondsLeft(token: string): number {
  const [, claims = ''] = token.split('.');
  const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { exp: number };
  return exp - Date.now() / 1000;
}

export async function logInAsAdmin(copy: CopyUnderTest, { email, password }: { email: string; password: string }): Promise<string> {
  return contentOf(await send<Data<{ token: string }>>(copy, { method: 'POST', path: '/admin/login', body: { email, password } })).token;
}

/** A thing as the content manager answers it. */
export interface Stored {
  readonly id: number;
  readonly documentId: string;
  readonly [attribute: string]: unknown;
}

const collection = '/content-manager/collection-types';

/** Strapi's content manager, in the hands of the platform administrator. */
export function contentManagerOf({ send: call, administrator: token }: Installation) {
  return {
    create: (uid: string, body: object) => call<Data<Stored>>({ method: 'POST', path: `${collection}/${uid}`, body, token }),
    update: (uid: string, documentId: string, body: object) =>
      call<Data<Stored>>({ method: 'PUT', path: `${collection}/${uid}/${documentId}`, body, token }),
    clone: (uid: string, documentId: string, body: object) =>
      call<Data<Stored>>({ method: 'POST', path: `${collection}/${uid}/clone/${documentId}`, body, token }),
    delete: (uid: string, documentId: string) => call({ method: 'DELETE', path: `${collection}/${uid}/${documentId}`, token }),
    bulkDelete: (uid: string, documentIds: readonly string[]) =>
      call({ method: 'POST', path: `${collection}/${uid}/actions/bulkDelete`, body: { documentIds }, token }),
  };
}

export type ContentManager = ReturnType<typeof contentManagerOf>;

/** A relation as the content manager writes it. */
export const connected = (documentId: string) => ({ connect: [{ documentId }] });
