import 'server-only';
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import { readEnvironment } from '@/environment';

/** Says that somebody has clicked, and is no key: the link itself stays what opens. One link's name tells nothing of it. */
const nameOf = (token: string) => `portico_bid_${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;

const HALF_A_DAY = 43_200;

export const wasOpened = async (token: string): Promise<boolean> => (await cookies()).has(nameOf(token));

export async function keepOpened(portal: string, token: string): Promise<void> {
  (await cookies()).set(nameOf(token), '1', { httpOnly: true, sameSite: 'lax', secure: readEnvironment().https, path: `/${portal}/bid`, maxAge: HALF_A_DAY });
}
