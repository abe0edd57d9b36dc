import 'server-only';
import { askForApproval, keepDossierDocument } from '@/cms/approvals';
import { CmsRefusal, type Form, statusOf } from '@/cms/call';
import { memberToken, readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Words } from '@/ui/words/createWords';
import { readWords } from '@/ui/words/readWords';

/** What became of a form with a PDF: nothing said where it was taken. */
export type UploadAnswer = { problem: string | null };

/** Passes a PDF on that a client is to approve. */
export const askAnswer = (request: Request, portal: string, client: string): Promise<Response> =>
  passOn(request, portal, (session, form) => askForApproval(session, client, form, new URL(request.url).searchParams.get('try') ?? crypto.randomUUID()));

/** Passes a PDF on that is kept for a step. */
export const keepAnswer = (request: Request, portal: string, type: string, step: string): Promise<Response> =>
  passOn(request, portal, (session, form) => keepDossierDocument(session, type, step, new URL(request.url).searchParams.get('version') ?? '', form));

/** As it comes in. */
async function passOn(request: Request, portal: string, send: (session: string, form: Form) => Promise<unknown>): Promise<Response> {
  await demandSameSite();
  const type = request.headers.get('content-type');
  if (!request.body || !type) return answer(null, 404);
  try {
    await send(await memberToken(portal), { content: request.body, type, length: request.headers.get('content-length') });
    return answer(null, 200);
  } catch (error) {
    return answer(problemOf(error, await wordsFor(portal)), statusOf(error));
  }
}

const answer = (problem: string | null, status: number) => Response.json({ problem } satisfies UploadAnswer, { status, headers: { 'cache-control': 'private, no-store' } });

const problems = {
  'file.type': 'fileIs.type', 'file.broken': 'fileIs.broken', 'file.encrypted': 'fileIs.encrypted', 'file.tooLarge': 'fileIs.tooLarge', 'file.tooManyPages': 'fileIs.tooManyPages', 'file.missing': 'file',
  'precondition.failed': 'replaced', 'input.invalid': 'dueOn',
} as const;

const isKnown = (code: string): code is keyof typeof problems => Object.hasOwn(problems, code);

function problemOf(error: unknown, { t }: Words): string {
  if (error instanceof CmsRefusal && error.code === 'dossier.noPortalUser') return t('workspace.approvals.noUser');
  return t(`workspace.approvals.problems.${error instanceof CmsRefusal && isKnown(error.code) ? problems[error.code] : 'other'}`);
}

async function wordsFor(key: string): Promise<Words> {
  const [portal, signedIn] = await Promise.all([readPortal(key).catch(() => null), readMember(key).catch(() => null)]);
  return readWords(signedIn?.member.language, portal?.locale);
}
