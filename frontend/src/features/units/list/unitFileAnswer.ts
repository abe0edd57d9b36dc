import 'server-only';
import { readUnitFile } from '@/cms/units';
import { memberFile } from '@/features/workspace/case/documents/memberFile';
import { signInPath } from '@/surroundings/paths';
import { askedOf, readUnitQuery } from '../unitQuery';

const formats = ['csv', 'xlsx'] as const;

/** A list as a file, passed on as it comes. */
export async function unitFileAnswer(request: Request, portal: string, file: string, listPath: (portal: string, query: string) => string): Promise<Response> {
  const format = formats.find((name) => file === `units.${name}`);
  if (!format) return new Response(null, { status: 404 });
  const asked = askedOf({ ...readUnitQuery(Object.fromEntries(new URL(request.url).searchParams)), cursor: null });
  const answer = await memberFile(request, portal, (session) => readUnitFile(session, format, asked));
  if (answer.ok) return answer;
  const back = listPath(portal, asked.toString());
  return new Response(null, { status: 303, headers: { location: answer.status === 401 ? signInPath(portal, back) : back } });
}
