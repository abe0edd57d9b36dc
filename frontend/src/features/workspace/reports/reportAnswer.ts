import 'server-only';
import { readReport } from '@/cms/work';
import { listFile } from '@/surroundings/memberFile';
import { reportsPath } from '@/surroundings/paths';
import { readReportQuery, writeReportQuery } from './reportQuery';

/** The report as a file. */
export async function reportAnswer(request: Request, portal: string, file: string): Promise<Response> {
  const query = writeReportQuery(readReportQuery(Object.fromEntries(new URL(request.url).searchParams)));
  return listFile(request, portal, file, { name: 'cases', read: (session, format) => readReport(session, format, query), back: `${reportsPath(portal)}?${query}` });
}
