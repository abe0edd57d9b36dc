import 'server-only';
import { z } from 'zod';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { addClaimDocumentOf, nameClaimDocumentOf, removeClaimDocumentOf } from '@/cms/claims';
import { memberToken } from '@/cms/member';
import type { ClaimDocument } from '@/cms/types';
import { type FileProblem, problemOfCode } from '@/features/claims/files/limits';
import { demandSameSite } from '@/surroundings/sameSite';

/** What the scripts of a draft are told of one file. */
export type FileOutcome = { file: ClaimDocument } | { problem: FileProblem } | { removed: true };

async function answer(portal: string, work: (session: string) => Promise<FileOutcome>): Promise<Response> {
  const told = (outcome: FileOutcome, status: number) => Response.json(outcome, { status, headers: { 'cache-control': 'private, no-store' } });
  await demandSameSite();
  try {
    return told(await work(await memberToken(portal)), 200);
  } catch (error) {
    if (error instanceof CmsUnreachable) return told({ problem: 'failed' }, 503);
    if (!(error instanceof CmsRefusal)) throw error;
    return told({ problem: problemOfCode(error.code) }, error.status);
  }
}

/** Passes one file on to the CMS as it comes in. */
export const draftFileAddedAnswer = (request: Request, portal: string, number: string): Promise<Response> =>
  answer(portal, async (session) => {
    const type = request.headers.get('content-type');
    if (!request.body || !type) throw new CmsRefusal(400, 'file.missing');
    const form = { content: request.body, type, length: request.headers.get('content-length') };
    return { file: await addClaimDocumentOf(session, number, form, new URL(request.url).searchParams.get('try') ?? '') };
  });

const named = z.object({ kind: z.enum(['invoice', 'repairSummary', 'picture', 'other']) });

export const draftFileNamedAnswer = (request: Request, portal: string, number: string, file: string): Promise<Response> =>
  answer(portal, async (session) => {
    const { kind } = named.parse(await request.json().catch(() => null));
    return { file: await nameClaimDocumentOf(session, number, file, kind) };
  });

export const draftFileRemovedAnswer = (portal: string, number: string, file: string): Promise<Response> =>
  answer(portal, async (session) => {
    await removeClaimDocumentOf(session, number, file);
    return { removed: true };
  });
