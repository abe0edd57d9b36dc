import 'server-only';
import { readReport } from '@/cms/work';
import { reportsPath, signInPath } from '@/surroundings/paths';
import { memberFile } from '../case/documents/memberFile';
import { readReportQuery, writeReportQuery } from './reportQuery';

const formats = ['csv', 'xlsx'] as const;

/** The report passed on as it comes. Who followed the link in vain reads on a page why. */
export async function reportAnswer(request: Request, portal: string, file: string): Promise<Response> {
  const format = formats.find((name) => file === `cases.${name}`);
  if (!format) return new Response(null, { status: 404 });
  const query = writeReportQuery(readReportQuery(Object.fromEntries(new URL(request.url).searchParams)));
  const answer = await memberFile(request, portal, (session) => readReport(session, format, query));
  if (answer.ok) return answer;
  const back = `${reportsPath(portal)}?${query}`;
  return new Response(null, { status: 303, headers: { location: answer.status === 401 ? signInPath(portal, back) : `${back}&problem=${answer.status === 429 ? 'busy' : 'trouble'}` } });
}
