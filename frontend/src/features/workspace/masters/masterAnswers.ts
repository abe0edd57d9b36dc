import 'server-only';
import { importMasters, type MasterKind, readMasterFile } from '@/cms/masters';
import { mastersPath, signInPath } from '@/surroundings/paths';
import { memberFile } from '../case/documents/memberFile';
import { importAnswer, noTable } from '../table-import/importAnswer';
import { masterImportProblem, masterImportTold } from './importTold';

const kinds: readonly MasterKind[] = ['part', 'labour'];
const formats = ['csv', 'xlsx'] as const;

/** All parts or standard times, passed on as they come. */
export async function masterFileAnswer(request: Request, portal: string, of: string, file: string): Promise<Response> {
  const kind = kinds.find((name) => name === of);
  const format = formats.find((name) => file === `masters.${name}`);
  if (!kind || !format) return new Response(null, { status: 404 });
  const answer = await memberFile(request, portal, (session) => readMasterFile(session, kind, format));
  if (answer.ok || answer.status === 403 || answer.status === 404) return answer;
  const back = mastersPath(portal, kind === 'labour' ? 'of=labour' : '');
  return new Response(null, { status: 303, headers: { location: answer.status === 401 ? signInPath(portal, back) : back } });
}

export async function masterImportAnswer(request: Request, portal: string, of: string): Promise<Response> {
  const kind = kinds.find((name) => name === of);
  if (!kind) return noTable();
  return importAnswer(request, portal, {
    send: (token, form) => importMasters(token, kind, form),
    told: (found, words) => masterImportTold(found, kind, words),
    problem: (error, words) => masterImportProblem(error, kind, words),
  });
}
