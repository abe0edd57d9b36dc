import 'server-only';
import { callCms, cmsPath } from './call';
import { askAsMember, callAsMember } from './member';
import type { MailHistory, WholeMail } from './types';

/** The mails of a claim, newest first; for agents. */
export async function listMailsOfClaim(portal: string, number: string, cursor?: string): Promise<MailHistory> {
  const path = cmsPath`/claims/${number}/mail-history`;
  return askAsMember<MailHistory>(portal, cursor === undefined ? path : `${path}?${new URLSearchParams({ cursor }).toString()}`);
}

/** One of them, whole; secrets stand in it as •••. */
export const readMailOfClaim = async (portal: string, number: string, message: string): Promise<WholeMail> => askAsMember<WholeMail>(portal, cmsPath`/claims/${number}/mail-history/${message}`);

export const readSourceOfClaimMail = (session: string, number: string, message: string, { range }: { range: string | null }): Promise<Response> =>
  callCms(cmsPath`/claims/${number}/mail-history/${message}/source`, { session, range });

/** Has a mail tried again that failed or came back. */
export async function sendMailOfClaimAgain(portal: string, number: string, message: string): Promise<void> {
  await callAsMember(portal, cmsPath`/claims/${number}/mail-history/${message}/send-again`, { method: 'POST', body: {} });
}
