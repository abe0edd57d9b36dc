'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { checkLink, confirmLink, openLink, renewLink } from '@/cms/links';
import { keepSession, readSession } from '@/cms/session';
import type { OpenedLink } from '@/cms/types';
import { portalKey } from '@/surroundings/address';
import { casePath, codePath, linkPath, linkSentPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import { codeProblem } from './codeProblem';
import { type CodeStep, forgetCodeStep, keepCodeStep, readCodeStep } from './codeStep';

const schema = z.object({ portal: z.string().regex(portalKey), token: z.string().min(1).max(512) });

/** People copy codes with the spaces that their telephone sets. */
const confirmation = schema.extend({ code: z.string().max(100).transform((typed) => typed.replace(/[\s-]/g, '')) });

type Place = z.infer<typeof schema>;

/** Seconds from one code to the next (CP-08). */
const fullWait = 60;

export async function openAction(form: FormData): Promise<void> {
  await demandSameSite();
  redirect(await unlessUnreachable(schema.parse(Object.fromEntries(form)), open));
}

/** Answers the same whatever the link was. */
export async function renewAction(form: FormData): Promise<void> {
  await demandSameSite();
  redirect(await unlessUnreachable(schema.parse(Object.fromEntries(form)), renew));
}

export async function confirmAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { code, ...asked } = confirmation.parse(Object.fromEntries(form));
  redirect(await unlessUnreachable(asked, (place) => confirm(place, code)));
}

/** Asks for another code. */
export async function resendAction(form: FormData): Promise<void> {
  await demandSameSite();
  redirect(await unlessUnreachable(schema.parse(Object.fromEntries(form)), resend));
}

/** The page of the link says by itself that the CMS does not answer; the click can be made again. */
async function unlessUnreachable(place: Place, act: (place: Place) => Promise<string>): Promise<string> {
  try {
    return await act(place);
  } catch (error) {
    if (error instanceof CmsUnreachable) return linkPath(place.portal, place.token);
    throw error;
  }
}

async function open(place: Place): Promise<string> {
  const { portal, token } = place;
  try {
    const opening = await openLink(portal, token, await readSession(portal));
    if ('token' in opening) return enter(place, opening);
    const { mobile, helpContact, resendAfter } = opening.code;
    return askCode(place, { mobile, helpContact, resendAt: Date.now() + resendAfter * 1000 });
  } catch (error) {
    if (isRefusal(error, 429) && error.code === 'rate.limited') return linkPath(portal, token, 'busy');
    const problem = codeProblem(error);
    if (problem) return askCode(place, { ...(await nothingKnown()), ...helpOf(error), problem });
    // It has died since the page was shown: shown again, the page says how.
    if (isRefusal(error, 400, 404, 410)) return linkPath(portal, token);
    throw error;
  }
}

async function confirm(place: Place, code: string): Promise<string> {
  const { portal, token } = place;
  const step = await nothingKnown();
  if (!/^\d{6}$/.test(code)) return askCode(place, { ...step, problem: { kind: 'form' } });
  try {
    return await enter(place, await confirmLink(portal, token, code, await readSession(portal)));
  } catch (error) {
    const problem = codeProblem(error);
    if (problem) return askCode(place, { ...step, problem });
    if (isRefusal(error, 400, 404, 410)) return linkPath(portal, token);
    throw error;
  }
}

async function resend(place: Place): Promise<string> {
  try {
    const opening = await openLink(place.portal, place.token, await readSession(place.portal));
    if ('token' in opening) return await enter(place, opening);
    const { mobile, helpContact, resendAfter } = opening.code;
    // A code that has just been sent has its whole wait before it; of an older one that stands, the CMS answers the rest.
    const resent = resendAfter < fullWait ? 'early' : 'again';
    return await askCode(place, { mobile, helpContact, resendAt: Date.now() + resendAfter * 1000, resent });
  } catch (error) {
    const problem = codeProblem(error);
    if (problem) return askCode(place, { ...(await nothingKnown()), ...helpOf(error), problem });
    if (isRefusal(error, 400, 404, 410)) return linkPath(place.portal, place.token);
    throw error;
  }
}

async function renew({ portal, token }: Place): Promise<string> {
  try {
    const { locale } = await checkLink(portal, token);
    await renewLink(portal, token);
    return linkSentPath(portal, locale ?? undefined);
  } catch (error) {
    if (isRefusal(error, 429)) return linkPath(portal, token, 'busy');
    if (isRefusal(error, 400, 404, 410)) return linkSentPath(portal);
    throw error;
  }
}

async function enter({ portal, token }: Place, opened: OpenedLink): Promise<string> {
  await keepSession(portal, opened.token, opened.expiresAt);
  await forgetCodeStep(portal, token);
  return casePath(portal, opened.caseNumber);
}

async function askCode({ portal, token }: Place, step: CodeStep): Promise<string> {
  await keepCodeStep(portal, token, step);
  return codePath(portal, token);
}

/** The step so far, without what the last try said. */
async function nothingKnown(): Promise<CodeStep> {
  const step = await readCodeStep();
  return { mobile: step?.mobile ?? '', helpContact: step?.helpContact ?? '', resendAt: step?.resendAt ?? Date.now() };
}

function helpOf(error: unknown): { helpContact?: string } {
  const told = isRefusal(error, 409) ? error.details.helpContact : undefined;
  return typeof told === 'string' ? { helpContact: told } : {};
}
