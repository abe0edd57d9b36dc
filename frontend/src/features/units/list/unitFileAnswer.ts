import 'server-only';
import { readUnitFile } from '@/cms/units';
import { listFile } from '@/surroundings/memberFile';
import { askedOf, readUnitQuery } from '../unitQuery';

/** Units as a file. */
export async function unitFileAnswer(request: Request, portal: string, file: string, listPath: (portal: string, query: string) => string): Promise<Response> {
  const asked = askedOf({ ...readUnitQuery(Object.fromEntries(new URL(request.url).searchParams)), cursor: null });
  return listFile(request, portal, file, { name: 'units', read: (session, format) => readUnitFile(session, format, asked), back: listPath(portal, asked.toString()) });
}
