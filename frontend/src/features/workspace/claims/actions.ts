'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { type ClaimStep, giveClaimStep } from '@/cms/claims';
import { portalKey } from '@/surroundings/address';
import { workClaimPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const place = { portal: z.string().regex(portalKey), number: z.string().min(1).max(64), try: z.string().min(8).max(64) };
const text = z.string().trim().max(5000).catch('');

const steps = { startReview: 'start-review', askForInformation: 'ask', approve: 'approve', reject: 'reject', close: 'close' } as const satisfies Record<string, ClaimStep>;
type Step = keyof typeof steps;
const moving = z.object({ ...place, text, step: z.enum(Object.keys(steps) as [Step, ...Step[]]) });

/** The client is owed words with these. */
const withWords: readonly Step[] = ['askForInformation', 'reject'];

export async function moveClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, try: tries, step, text: said } = moving.parse(Object.fromEntries(form));
  if (withWords.includes(step) && said === '') redirect(`${workClaimPath(portal, number)}?outcome=empty`);
  await give(portal, number, steps[step], step === 'startReview' || said === '' ? {} : { comment: said }, tries);
}

const writing = z.object({ ...place, text, as: z.enum(['comment', 'note']) });

export async function writeOnClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, try: tries, as, text: said } = writing.parse(Object.fromEntries(form));
  if (said === '') redirect(`${workClaimPath(portal, number)}?outcome=empty`);
  await give(portal, number, 'comments', { text: said, internal: as === 'note' }, tries);
}

const assigning = z.object({ ...place, agent: z.string().min(1).max(64) });

export async function assignClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, try: tries, agent } = assigning.parse(Object.fromEntries(form));
  await give(portal, number, 'assign', { agent }, tries);
}

async function give(portal: string, number: string, step: ClaimStep, body: Record<string, unknown>, tries: string): Promise<never> {
  try {
    await giveClaimStep(portal, number, step, body, tries);
  } catch (error) {
    // The page says what has become of the claim.
    if (!isRefusal(error, 409)) throw error;
    redirect(`${workClaimPath(portal, number)}?outcome=moved`);
  }
  redirect(`${workClaimPath(portal, number)}?outcome=done`);
}
