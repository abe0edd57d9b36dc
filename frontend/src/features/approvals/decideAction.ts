'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { approveDocument, declineDocument } from '@/cms/approvals';
import { isRefusal } from '@/cms/call';
import { portalKey } from '@/surroundings/address';
import { clientApprovalPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const looked = z.object({ portal: z.string().regex(portalKey), request: z.string().min(1).max(64), sha256: z.string().length(64), try: z.string().min(8).max(64) });
const declined = looked.extend({ reason: z.string().trim().max(2000) });

const typed = (form: FormData) => Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** The client approves exactly what it was shown; the page then says so. */
export async function approveAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, request, sha256, try: tries } = looked.parse(typed(form));
  redirect(await outcomeOf(portal, request, async () => approveDocument(portal, request, { sha256, tries, userAgent: await userAgent() })));
}

/** The client declines, and says why. */
export async function declineAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, request, sha256, try: tries, reason } = declined.parse(typed(form));
  if (reason === '') redirect(`${clientApprovalPath(portal, request)}?problem=reason#decline`);
  redirect(await outcomeOf(portal, request, async () => declineDocument(portal, request, { sha256, tries, userAgent: await userAgent() }, reason)));
}

/** What the browser calls itself; it is kept with the decision. */
const userAgent = async (): Promise<string> => ((await headers()).get('user-agent') ?? '').slice(0, 255);

/** Where the page is that says what came of it. */
async function outcomeOf(portal: string, request: string, decide: () => Promise<unknown>): Promise<string> {
  const page = clientApprovalPath(portal, request);
  try {
    await decide();
    return page;
  } catch (error) {
    if (!isRefusal(error, 409, 412)) throw error;
    return `${page}?problem=${error.code === 'approval.changed' ? 'changed' : 'moved'}`;
  }
}
