import 'server-only';
import { z } from 'zod';
import { CmsRefusal } from '@/cms/call';
import { listClientRecordsOf } from '@/cms/clientRecords';
import { lookAtDossierStart, readDossierStartOf, startDossiers } from '@/cms/dossiers';
import { memberToken } from '@/cms/member';
import { demandSameSite } from '@/surroundings/sameSite';
import { answerMember } from '../../answerMember';
import { wordsOfMember } from '../../wordsOfMember';
import { progressTold } from './progressTold';
import { begunTold, lookTold, startProblem } from './startTold';

const missing = () => new Response(null, { status: 404 });

/** Clients that fit to what was typed, and how far the newest start has come. */
export async function startAsked(request: Request, portal: string, what: string): Promise<Response> {
  if (what === 'progress') return answerMember(portal, async (session) => progressTold(await readDossierStartOf(session), (await wordsOfMember(portal)).words));
  if (what !== 'clients') return missing();
  const q = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 80);
  return answerMember(portal, async (session) => {
    const { clients, more } = await listClientRecordsOf(session, new URLSearchParams({ ...(q && { q }) }));
    return { clients: clients.map(({ documentId, name, email }) => ({ documentId, name, email })), more };
  });
}

const chosen = z.object({ type: z.string().min(1).max(40), clients: z.array(z.string().min(1).max(64)).max(10_000), groups: z.array(z.string().min(1).max(60)).max(100) });
const begun = chosen.extend({ tries: z.string().min(8).max(64) });

/** Says what a start would come to, or begins it. */
export async function startGiven(request: Request, portal: string, what: string): Promise<Response> {
  await demandSameSite();
  if (what !== 'look' && what !== 'begin') return missing();
  const given: unknown = await request.json().catch(() => null);
  try {
    const session = await memberToken(portal);
    const { words } = await wordsOfMember(portal);
    try {
      if (what === 'look') return answer(lookTold(await lookAtDossierStart(session, chosen.parse(given)), words), 200);
      const { tries, ...asked } = begun.parse(given);
      return answer(begunTold(await startDossiers(session, asked, tries), words), 200);
    } catch (error) {
      return answer({ problem: startProblem(error, words) }, error instanceof CmsRefusal ? error.status : 503);
    }
  } catch (error) {
    return new Response(null, { status: error instanceof CmsRefusal ? error.status : 503 });
  }
}

const answer = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });
