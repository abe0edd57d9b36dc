import 'server-only';
import { askCms, callCms, cmsPath } from './call';
import { askAsMember, callAsMember } from './member';
import type { MemberSession } from './types';

export type OpenedSession = { token: string; expiresAt: string };

export async function openMemberSession(credentials: { portal: string; email: string; password: string; userAgent?: string; inApp?: true }): Promise<OpenedSession> {
  return (await callCms('/sessions', { method: 'POST', body: credentials })).json() as Promise<OpenedSession>;
}

export async function endMemberSession(session: string): Promise<void> {
  await callCms('/sessions/current', { method: 'DELETE', session });
}

/** Newest first. */
export async function listMemberSessions(portal: string): Promise<MemberSession[]> {
  return askAsMember<MemberSession[]>(portal, '/sessions');
}

/** The same for a route handler. */
export async function listSessionsOf(session: string): Promise<MemberSession[]> {
  return askCms<MemberSession[]>('/sessions', { session });
}

export async function endOneSession(portal: string, id: string): Promise<void> {
  await callAsMember(portal, cmsPath`/sessions/${id}`, { method: 'DELETE' });
}

export async function endOtherSessions(portal: string): Promise<void> {
  await callAsMember(portal, '/sessions/end-others', { method: 'POST' });
}

/** Answers the session under its new token. */
export async function changePassword(portal: string, current: string, password: string): Promise<OpenedSession> {
  return (await callAsMember(portal, '/sessions/password', { method: 'POST', body: { current, password } })).json() as Promise<OpenedSession>;
}

/** Has a link sent, if there is such a member: the answer never says. */
export async function forgetPassword(portal: string, email: string): Promise<void> {
  await callCms('/sessions/forgotten', { method: 'POST', body: { portal, email } });
}

export async function checkPasswordLink(portal: string, token: string): Promise<void> {
  await callCms('/sessions/reset/check', { method: 'POST', body: { portal, token } });
}

export async function resetPassword(portal: string, token: string, password: string): Promise<void> {
  await callCms('/sessions/reset', { method: 'POST', body: { portal, token, password } });
}
