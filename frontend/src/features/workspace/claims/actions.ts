'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { type ClaimStep, giveClaimStep, readClaim } from '@/cms/claims';
import { portalKey } from '@/surroundings/address';
import { workClaimPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Words } from '@/ui/words/createWords';
import { decisionsIn } from './decide/decisionsIn';
import type { MoveState } from './decide/moveState';
import { stepSentence } from './stepSentence';

const place = { portal: z.string().regex(portalKey), number: z.string().min(1).max(64), try: z.string().min(8).max(64) };
const text = z.string().trim().max(5000).catch('');

const steps = { startReview: 'start-review', askForInformation: 'ask', approve: 'approve', reject: 'reject', close: 'close' } as const satisfies Record<string, ClaimStep>;
type Step = keyof typeof steps;
const moving = z.object({ ...place, text, version: z.string().max(40), seen: z.string().max(20), step: z.enum(['decide', ...(Object.keys(steps) as [Step, ...Step[]])]) });
type Moving = z.infer<typeof moving>;

/** The client is owed words with these. */
const withWords: readonly Step[] = ['askForInformation', 'reject'];

/** Moves a claim; what the form says of its lines is kept before. Who rejects the claim owes no reason for each line. Where a colleague was faster, says what has happened since. */
export async function moveClaimAction(_state: MoveState, form: FormData): Promise<MoveState> {
  await demandSameSite();
  const given = moving.parse(Object.fromEntries(form));
  const { portal, number, try: tries, step, text: said } = given;
  const { words } = await readSurroundings();
  const refused = (problem: string, news: string[] = []): MoveState => ({ problem, news, text: said });
  if (step !== 'decide' && withWords.includes(step) && said === '') return refused(words.t('claims.problems.empty'));
  const { decisions, lacksReason } = decisionsIn(form);
  if (lacksReason && step !== 'reject') return refused(words.t('workspace.claims.decisions.reasonMissing'));
  try {
    // Of the lines' decisions on, it is the claim with them that is moved.
    const version = decisions.length > 0 ? (await giveClaimStep(portal, number, 'decisions', { decisions }, `${tries}-lines`, given.version)).version : given.version;
    if (step !== 'decide') await giveClaimStep(portal, number, steps[step], step === 'startReview' || said === '' ? {} : { comment: said }, tries, version);
  } catch (error) {
    if (!isRefusal(error, 409, 412)) throw error;
    refresh();
    if (error.code === 'claim.nothingApproved') return refused(words.t('workspace.claims.decisions.nothing'));
    return refused(words.t('workspace.claims.conflict.said'), await newsSince(given, words));
  }
  redirect(`${workClaimPath(portal, number)}?outcome=done`);
}

/** What has become of a claim since somebody read it, oldest first. */
async function newsSince({ portal, number, seen }: Moving, words: Words): Promise<string[]> {
  const { history } = await readClaim(portal, number);
  return history.filter(({ id }) => Number(id) > Number(seen)).map((entry) => stepSentence(entry, words));
}

const assigning = z.object({ ...place, agent: z.string().min(1).max(64) });

export async function assignClaimAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, number, try: tries, agent } = assigning.parse(Object.fromEntries(form));
  await give(portal, number, 'assign', { agent }, tries);
}

async function give(portal: string, number: string, step: ClaimStep, body: Record<string, unknown>, tries: string): Promise<never> {
  const page = workClaimPath(portal, number);
  try {
    await giveClaimStep(portal, number, step, body, tries);
  } catch (error) {
    // The page says what has become of the claim.
    if (!isRefusal(error, 409, 412)) throw error;
    redirect(`${page}?problem=moved`);
  }
  redirect(`${page}?outcome=done`);
}
