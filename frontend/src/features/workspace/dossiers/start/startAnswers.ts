import 'server-only';
import { z } from 'zod';
import { lookAtDossierStart, readDossierStartOf, startDossiers } from '@/cms/dossiers';
import { answerMember } from '@/surroundings/answerMember';
import { wordsOfMember } from '../../wordsOfMember';
import { answerChoice } from './answerChoice';
import { foundClients } from './foundClients';
import { progressTold } from './progressTold';
import { begunTold, lookTold, startProblem } from './startTold';

/** Clients that fit to what was typed, and how far the newest start has come. */
export async function startAsked(request: Request, portal: string, what: string): Promise<Response> {
  if (what === 'progress') return answerMember(portal, async (session) => progressTold(await readDossierStartOf(session), (await wordsOfMember(portal)).words));
  return what === 'clients' ? foundClients(request, portal) : new Response(null, { status: 404 });
}

const chosen = z.object({ type: z.string().min(1).max(40), clients: z.array(z.string().min(1).max(64)).max(10_000), groups: z.array(z.string().min(1).max(60)).max(100) });
const begun = chosen.extend({ tries: z.string().min(8).max(64) });

/** Says what a start would come to, or begins it. */
export function startGiven(request: Request, portal: string, what: string): Promise<Response> {
  return answerChoice(request, portal, what, {
    look: async (session, given, words) => lookTold(await lookAtDossierStart(session, chosen.parse(given)), words),
    begin: async (session, given, words) => {
      const { tries, ...asked } = begun.parse(given);
      return begunTold(await startDossiers(session, asked, tries), words);
    },
    problem: startProblem,
  });
}
