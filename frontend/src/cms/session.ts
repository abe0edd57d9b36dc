import 'server-only';
import { cookies } from 'next/headers';
import { readEnvironment } from '@/environment';

const nameOf = (portal: string) => `portico_customer_${portal}`;

/** One cookie a portal, sent to that portal's paths only. */
function attributes(portal: string) {
  return { httpOnly: true, sameSite: 'lax', secure: readEnvironment().https, path: `/${portal}` } as const;
}

export async function readSession(portal: string): Promise<string | undefined> {
  return (await cookies()).get(nameOf(portal))?.value;
}

export async function keepSession(portal: string, token: string, expiresAt: string): Promise<void> {
  (await cookies()).set(nameOf(portal), token, { ...attributes(portal), expires: new Date(expiresAt) });
}

export async function forgetSession(portal: string): Promise<void> {
  (await cookies()).set(nameOf(portal), '', { ...attributes(portal), maxAge: 0 });
}
