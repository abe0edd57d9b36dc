import 'server-only';
import { CmsRefusal, statusOf } from '@/cms/call';
import { memberToken } from '@/cms/member';
import { readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { addRfqPapers } from '@/cms/rfqs';
import { addDocument, addTaskMedia, readWorkCaseOf, sendLetterToCustomers, setCasePicture, submitBudget, submitInvoice } from '@/cms/workCase';
import { demandSameSite } from '@/surroundings/sameSite';
import { readWordsFor } from '@/ui/words/readWords';
import { problemOf } from '../../commands/problemOf';

type Kind = 'upload' | 'send';

/** Passes files on to the CMS as they come in, so that nothing of them is kept here; answers what is wrong, in words, or that nothing is. */
export async function uploadAnswer(request: Request, portal: string, number: string, kind: Kind): Promise<Response> {
  await demandSameSite();
  const { searchParams } = new URL(request.url);
  const type = request.headers.get('content-type');
  try {
    const session = await memberToken(portal);
    if (!request.body || !type) throw new CmsRefusal(400, 'file.missing');
    const form = { content: request.body, type, length: request.headers.get('content-length') };
    const task = searchParams.get('task');
    const picture = searchParams.get('picture');
    const budget = searchParams.get('budget');
    const invoice = searchParams.get('invoice');
    if (kind === 'upload' && task !== null) await addTaskMedia(session, task, form);
    else if (kind === 'upload' && budget !== null) await submitBudget(session, budget, form, searchParams.get('try') ?? '');
    else {
      const { documentId } = await readWorkCaseOf(session, number);
      if (kind === 'send') await sendLetterToCustomers(session, documentId, form, searchParams.get('try') ?? '');
      else if (picture !== null) await setCasePicture(session, documentId, form, picture);
      else if (invoice !== null) await submitInvoice(session, documentId, form, invoice);
      else await addDocument(session, documentId, form);
    }
    return answer({ problem: null }, 201);
  } catch (error) {
    return answer({ problem: problemOf(error, await wordsFor(portal)) }, statusOf(error));
  }
}

/** The same for the papers of a request for quotation. */
export async function rfqUploadAnswer(request: Request, portal: string, rfq: string): Promise<Response> {
  await demandSameSite();
  const type = request.headers.get('content-type');
  try {
    const session = await memberToken(portal);
    if (!request.body || !type) throw new CmsRefusal(400, 'file.missing');
    await addRfqPapers(session, rfq, { content: request.body, type, length: request.headers.get('content-length') });
    return answer({ problem: null }, 201);
  } catch (error) {
    return answer({ problem: problemOf(error, await wordsFor(portal)) }, statusOf(error));
  }
}

const answer = (body: { problem: string | null }, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

async function wordsFor(key: string) {
  const [portal, signedIn] = await Promise.all([readPortal(key).catch(() => null), readMember(key).catch(() => null)]);
  return readWordsFor(signedIn?.member, portal?.locale);
}
