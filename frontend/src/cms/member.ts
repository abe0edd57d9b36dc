import 'server-only';
import { cache } from 'react';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { addressHeader } from '@/surroundings/address';
import { ownWorkPath } from '@/surroundings/ownWorkPath';
import { signInPath } from '@/surroundings/paths';
import { askCms, type Call, callCms, CmsRefusal, isRefusal } from './call';
import { readMemberToken } from './memberSession';
import type { Member } from './types';

export type SignedIn = { member: Member; expiresAt: string };

/** The member who is signed in to this portal, or null. Asks the CMS, at most once a request: a cookie alone is nobody. */
export const readMember = cache(async (portal: string): Promise<SignedIn | null> => {
  const session = await readMemberToken(portal);
  if (!session) return null;
  try {
    const found = await askCms<SignedIn>('/sessions/current', { session });
    return found.member.portal.key === portal ? found : null;
  } catch (error) {
    if (isRefusal(error, 401)) return null;
    throw error;
  }
});

/** The same for pages that are for members only: who is nobody is led to sign in, and back here afterwards. */
export async function demandMember(portal: string): Promise<SignedIn> {
  return (await readMember(portal)) ?? leadToSignIn(portal);
}

/**
 * A call of the CMS as the member who is signed in to this portal. Where there is no session, or it has ended, it leads to
 * sign in, and from there back to the page that was asked for. In pages and server actions; route handlers that answer
 * scripts call within `answerMember` (surroundings/answerMember.ts), which says 401 instead.
 */
export async function callAsMember(portal: string, path: string, call: Omit<Call, 'session'> = {}): Promise<Response> {
  const session = await readMemberToken(portal);
  if (!session) return leadToSignIn(portal);
  try {
    return await callCms(path, { ...call, session });
  } catch (error) {
    if (isRefusal(error, 401)) return leadToSignIn(portal);
    throw error;
  }
}

/** The content of the answer. */
export async function askAsMember<Answer>(portal: string, path: string, call: Omit<Call, 'session'> = {}): Promise<Answer> {
  const session = await readMemberToken(portal);
  if (!session) return leadToSignIn(portal);
  try {
    return await askCms<Answer>(path, { ...call, session });
  } catch (error) {
    if (isRefusal(error, 401)) return leadToSignIn(portal);
    throw error;
  }
}

/** The token for a route handler of this portal; a refusal of 401 where nobody is signed in. */
export async function memberToken(portal: string): Promise<string> {
  const session = await readMemberToken(portal);
  if (!session) throw new CmsRefusal(401, 'auth.required');
  return session;
}

async function leadToSignIn(portal: string): Promise<never> {
  const asked = (await headers()).get(addressHeader);
  redirect(signInPath(portal, ownWorkPath(portal, asked) ?? undefined));
}
