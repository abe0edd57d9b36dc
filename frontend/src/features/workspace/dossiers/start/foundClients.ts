import 'server-only';
import { listClientRecordsOf } from '@/cms/clientRecords';
import { answerMember } from '@/surroundings/answerMember';

/** Clients that fit to what was typed, to choose from. */
export function foundClients(request: Request, portal: string): Promise<Response> {
  const q = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 80);
  return answerMember(portal, async (session) => {
    const { clients, more } = await listClientRecordsOf(session, new URLSearchParams({ ...(q && { q }) }));
    return { clients: clients.map(({ documentId, name, email }) => ({ documentId, name, email })), more };
  });
}
