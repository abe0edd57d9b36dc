import 'server-only';
import { cache } from 'react';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { readEnvironment } from '@/environment';

/** What NextAuth's encrypted cookie holds: the CMS's opaque token, and the portal for which it was given (PF-12). */
const content = z.object({ portal: z.string(), token: z.string() });

/** With this prefix a browser takes the cookie over HTTPS alone, and from no other host. */
const cookieName = () => (readEnvironment().https ? '__Host-portico.member' : 'portico.member');

function attributes() {
  return { httpOnly: true, sameSite: 'lax', secure: readEnvironment().https, path: '/' } as const;
}

const readContent = cache(async (): Promise<z.infer<typeof content> | null> => {
  const sealed = (await cookies()).get(cookieName())?.value;
  if (!sealed) return null;
  try {
    return content.parse(await decode({ token: sealed, secret: readEnvironment().sessionSecret }));
  } catch {
    // Sealed under another key, too old, or no cookie of ours.
    return null;
  }
});

/** The token of whoever is signed in to this portal; a session of another portal counts for nothing here. */
export async function readMemberToken(portal: string): Promise<string | null> {
  const kept = await readContent();
  return kept?.portal === portal ? kept.token : null;
}

/** The token whatever its portal: of a session that is about to be replaced. */
export async function readAnyMemberToken(): Promise<string | null> {
  return (await readContent())?.token ?? null;
}

export async function keepMemberSession(portal: string, token: string, expiresAt: string): Promise<void> {
  const maxAge = Math.max(1, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  const sealed = await encode({ token: { portal, token }, secret: readEnvironment().sessionSecret, maxAge });
  (await cookies()).set(cookieName(), sealed, { ...attributes(), maxAge });
}

export async function forgetMemberSession(): Promise<void> {
  (await cookies()).set(cookieName(), '', { ...attributes(), maxAge: 0 });
}
