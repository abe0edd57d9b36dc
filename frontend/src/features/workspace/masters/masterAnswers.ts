import 'server-only';
import { importMasters, type MasterKind, readMasterFile } from '@/cms/masters';
import { listFile } from '@/surroundings/memberFile';
import { mastersPath } from '@/surroundings/paths';
import { importAnswer, noTable } from '../table-import/importAnswer';
import { masterImportProblem, masterImportTold } from './importTold';

const kinds: readonly MasterKind[] = ['part', 'labour'];

/** All parts or standard times as a file. */
export async function masterFileAnswer(request: Request, portal: string, of: string, file: string): Promise<Response> {
  const kind = kinds.find((name) => name === of);
  if (!kind) return new Response(null, { status: 404 });
  return listFile(request, portal, file, { name: 'masters', read: (session, format) => readMasterFile(session, kind, format), back: mastersPath(portal, kind === 'labour' ? 'of=labour' : '') });
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
