'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { checkLink, openLink, renewLink } from '@/cms/links';
import { keepSession, readSession } from '@/cms/session';
import { portalKey } from '@/surroundings/address';
import { casePath, linkPath, linkSentPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const schema = z.object({ portal: z.string().regex(portalKey), token: z.string().min(1).max(512) });

export async function openAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, token } = schema.parse(Object.fromEntries(form));
  redirect(await open(portal, token));
}

/** Answers the same whatever the link was. */
export async function renewAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, token } = schema.parse(Object.fromEntries(form));
  redirect(await renew(portal, token));
}

async function open(portal: string, token: string): Promise<string> {
  try {
    const { token: session, expiresAt, caseNumber } = await openLink(portal, token, await readSession(portal));
    await keepSession(portal, session, expiresAt);
    return casePath(portal, caseNumber);
  } catch (error) {
    if (isRefusal(error, 429)) return linkPath(portal, token, 'busy');
    // It has died since the page was shown: shown again, the page says how.
    if (isRefusal(error, 400, 404, 410)) return linkPath(portal, token);
    throw error;
  }
}

async function renew(portal: string, token: string): Promise<string> {
  try {
    const { locale } = await checkLink(portal, token);
    await renewLink(portal, token);
    return linkSentPath(portal, locale);
  } catch (error) {
    if (isRefusal(error, 429)) return linkPath(portal, token, 'busy');
    if (isRefusal(error, 400, 404, 410)) return linkSentPath(portal);
    throw error;
  }
}
