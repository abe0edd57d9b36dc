import 'server-only';
import { z } from 'zod';
import { isRefusal, statusOf } from '@/cms/call';
import { findLabourOf, findPartsOf, readClaimOf, saveDraftOf, submitClaimOf } from '@/cms/claims';
import { suggestArticlesOf } from '@/cms/knowledge';
import { memberToken, readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import type { Claim, Portal } from '@/cms/types';
import { digitsOf } from '@/ui/words/amounts';
import { demandSameSite } from '@/surroundings/sameSite';
import { wallClock } from '@/ui/words/dates';
import { readWordsFor } from '@/ui/words/readWords';
import type { Words } from '@/ui/words/createWords';
import { alikeOf } from '../../claims/duplicates';
import { verdictOf } from '../../claims/verdict';
import { draftOf, type Told, typedQuantity, typedSum, type Typing } from './draft';
import type { Saved } from './DraftKeeper';
import type { FoundMaster } from './MasterSearch';

/** How sums are typed and shown in a portal by somebody who reads these words. */
export const typingOf = ({ tag }: Words, { currency }: Pick<Portal, 'currency'>): Typing => ({ tag, digits: digitsOf(tag, currency) });

/** When something was saved, as a clock says it. */
export const clockOf = (at: string, { timeZone }: Pick<Portal, 'timeZone'>, { datesIn }: Words): string => datesIn(timeZone).time(wallClock(at, timeZone));

export const toldOf = (claim: Claim, portal: Portal, words: Words): Told => ({
  unit: claim.unit,
  verdict: verdictOf(claim, portal, words),
  alike: alikeOf(claim.duplicates, claim.side, portal, words),
  about: { serial: claim.serial, failureDate: claim.failureDate ?? '' },
});

type Asking = { session: string; portal: Portal; words: Words };

/** Answers the scripts of a draft's page: as JSON, with the status of what went wrong. */
async function answerClient(key: string, work: (asking: Asking) => Promise<Response>): Promise<Response> {
  try {
    const session = await memberToken(key);
    const [portal, signedIn] = await Promise.all([readPortal(key), readMember(key)]);
    if (!portal) return new Response(null, { status: 404 });
    if (!signedIn) return new Response(null, { status: 401 });
    return await work({ session, portal, words: await readWordsFor(signedIn.member, portal.locale) });
  } catch (error) {
    return new Response(null, { status: statusOf(error) });
  }
}

const json = (content: object, status = 200) => Response.json(content, { status, headers: { 'cache-control': 'private, no-store' } });

const keeping = z.object({ version: z.string().max(20), draft: z.record(z.string(), z.unknown()) });

/** Keeps what has been typed; who comes second is given what stands. */
export async function draftSavedAnswer(request: Request, key: string, number: string): Promise<Response> {
  await demandSameSite();
  const given = keeping.safeParse(await request.json().catch(() => null));
  if (!given.success) return new Response(null, { status: 400 });
  return answerClient(key, async ({ session, portal, words }) => {
    const savedOf = (claim: Claim): Saved => ({ version: claim.version, told: toldOf(claim, portal, words), savedAt: clockOf(claim.updatedAt, portal, words) });
    try {
      return json(savedOf(await saveDraftOf(session, number, given.data.version, given.data.draft)));
    } catch (error) {
      if (!isRefusal(error, 412)) throw error;
      const stands = await readClaimOf(session, number);
      return json({ ...savedOf(stands), draft: draftOf(stands, typingOf(words, portal)) }, 412);
    }
  });
}

const handing = z.object({ version: z.string().max(20) });

/** Hands a draft in; what it lacks is told field by field. */
export async function draftSubmittedAnswer(request: Request, key: string, number: string): Promise<Response> {
  await demandSameSite();
  const given = handing.safeParse(await request.json().catch(() => null));
  if (!given.success) return new Response(null, { status: 400 });
  return answerClient(key, async ({ session }) => {
    try {
      await submitClaimOf(session, number, given.data.version);
      return json({});
    } catch (error) {
      if (!isRefusal(error, 422)) throw error;
      return json({ findings: error.details.findings ?? [] }, 422);
    }
  });
}

/** Parts or repairs that somebody looks for, as they are typed into a line. */
export function mastersAnswer(key: string, of: 'part' | 'labour', asked: string): Promise<Response> {
  return answerClient(key, async ({ session, portal, words }) => {
    const typing = typingOf(words, portal);
    const sum = (amount: number) => typedSum(amount, typing);
    const common = ({ documentId: master, number, description }: { documentId: string; number: string; description: string }) => ({ master, number, description });
    const parts = async (): Promise<FoundMaster[]> => (await findPartsOf(session, asked)).map((part) => ({ ...common(part), quantity: typedQuantity('1', typing), unitPrice: sum(part.price), said: sum(part.price) }));
    const labour = async (): Promise<FoundMaster[]> => (await findLabourOf(session, asked)).map((repair) => ({ ...common(repair), quantity: typedQuantity(repair.hours, typing), unitPrice: '', said: typedQuantity(repair.hours, typing) }));
    return json(of === 'part' ? await parts() : await labour());
  });
}

/** Articles that fit what somebody writes (CL-16). */
export const suggestionsAnswer = (key: string, asked: string, product: string): Promise<Response> => answerClient(key, async ({ session }) => json(await suggestArticlesOf(session, asked, product)));
