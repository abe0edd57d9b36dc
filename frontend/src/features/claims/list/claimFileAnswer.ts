import 'server-only';
import { readClaimFile } from '@/cms/claims';
import { listFile } from '@/surroundings/memberFile';
import { addressOf, askedOf, readClaimQuery } from '../claimQuery';

/** Claims as a file. */
export async function claimFileAnswer(request: Request, portal: string, file: string, listPath: (portal: string, query: string) => string): Promise<Response> {
  const query = { ...readClaimQuery(Object.fromEntries(new URL(request.url).searchParams)), cursor: null };
  return listFile(request, portal, file, { name: 'claims', read: (session, format) => readClaimFile(session, format, askedOf(query)), back: listPath(portal, addressOf(query)) });
}
