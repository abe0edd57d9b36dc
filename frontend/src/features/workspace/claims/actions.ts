'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { type ClaimStep, giveClaimStep } from '@/cms/claims';
import { portalKey } from '@/surroundings/address';
import { workClaimPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import { decisionsIn } from './decide/decisionsIn';

const place = { portal: z.string().regex(portalKey), number: z.string().min(1).max(64), try: z.string().min(8).max(64) };
const text = z.string().trim().max(5000).catch('');

const steps = { startReview: 'start-review', askForInformation: 'ask', approve: 'approve', reject: 'reject', close: 'close' } as const satisfies Record<string, ClaimStep>;
type Step = keyof typeof steps;
const moving = z.object({ ...place, text, version: z.string().max(20), step: z.enum(['decide', ...(Object.keys(steps) as [Step, ...Step[]])]) });

/** The client is owed words with these. */
const withWords: readonly Step[] = ['askForInformation', 'reject'];

/** Moves a claim; what the form says of its lines is kept before. Who rejects the claim owes no reason for each line. */
export async function moveClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, try: tries, version, step, text: said } = moving.parse(Object.fromEntries(form));
  const page = workClaimPath(portal, number);
  if (step !== 'decide' && withWords.includes(step) && said === '') redirect(`${page}?problem=empty`);
  const { decisions, lacksReason } = decisionsIn(form);
  if (lacksReason && step !== 'reject') redirect(`${page}?outcome=reason`);
  if (decisions.length > 0) await attempt(page, () => giveClaimStep(portal, number, 'decisions', { decisions }, `${tries}-lines`, version));
  if (step === 'decide') redirect(`${page}?outcome=done#lines`);
  await give(portal, number, steps[step], step === 'startReview' || said === '' ? {} : { comment: said }, tries);
}

const assigning = z.object({ ...place, agent: z.string().min(1).max(64) });

export async function assignClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, try: tries, agent } = assigning.parse(Object.fromEntries(form));
  await give(portal, number, 'assign', { agent }, tries);
}

async function give(portal: string, number: string, step: ClaimStep, body: Record<string, unknown>, tries: string): Promise<never> {
  const page = workClaimPath(portal, number);
  await attempt(page, () => giveClaimStep(portal, number, step, body, tries));
  redirect(`${page}?outcome=done`);
}

async function attempt(page: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // The page says what has become of the claim.
    if (!isRefusal(error, 409, 412)) throw error;
    redirect(`${page}?problem=moved`);
  }
}
