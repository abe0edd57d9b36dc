import 'server-only';
import { z } from 'zod';
import { inviteClients, lookAtClientInvitations, readClientInvitationsOf } from '@/cms/clientInvitations';
import { answerMember } from '@/surroundings/answerMember';
import { answerChoice } from '../../dossiers/start/answerChoice';
import { foundClients } from '../../dossiers/start/foundClients';
import { wordsOfMember } from '../../wordsOfMember';
import { begunTold, inviteProblem, lookTold, progressTold } from './invitationsTold';

/** Clients that fit to what was typed, and how far the newest invitation of many has come. */
export async function invitationsAsked(request: Request, portal: string, what: string): Promise<Response> {
  if (what === 'progress') return answerMember(portal, async (session) => progressTold(await readClientInvitationsOf(session), (await wordsOfMember(portal)).words));
  return what === 'clients' ? foundClients(request, portal) : new Response(null, { status: 404 });
}

const chosen = z.object({ clients: z.array(z.string().min(1).max(64)).max(10_000), groups: z.array(z.string().min(1).max(60)).max(100) });
const begun = chosen.extend({ tries: z.string().min(8).max(64) });

/** Says what an invitation of many would come to, or begins it. */
export function invitationsGiven(request: Request, portal: string, what: string): Promise<Response> {
  return answerChoice(request, portal, what, {
    look: async (session, given, words) => lookTold(await lookAtClientInvitations(session, chosen.parse(given)), words),
    begin: async (session, given, words) => {
      const { tries, ...asked } = begun.parse(given);
      return begunTold(await inviteClients(session, asked, tries), words);
    },
    problem: inviteProblem,
  });
}
