import 'server-only';
import { statusOf } from '@/cms/call';
import { memberToken } from '@/cms/member';
import { signInPath } from './paths';

const PASSED = ['content-type', 'content-length', 'content-range', 'content-disposition', 'content-security-policy', 'accept-ranges'];

/** Which part of a file is asked for, and whether it is to be kept. */
export type AskedFile = { range: string | null; download: boolean };

export const askedFile = (request: Request): AskedFile => ({ range: request.headers.get('range'), download: new URL(request.url).searchParams.get('download') === '1' });

/** What the CMS answered of a file, as it comes. */
export function passedOn(file: Response): Response {
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const name of PASSED) {
    const value = file.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(file.body, { status: file.status, headers });
}

/** A file passed on; the CMS asks at each request whether it may still be had. */
export async function passedFile(readFile: () => Promise<Response>): Promise<Response> {
  try {
    return passedOn(await readFile());
  } catch (error) {
    return new Response(null, { status: statusOf(error) });
  }
}

/** The same for the member who is signed in. */
export const memberFile = (request: Request, portal: string, readFile: (session: string, asked: AskedFile) => Promise<Response>): Promise<Response> =>
  passedFile(async () => readFile(await memberToken(portal), askedFile(request)));

const FORMATS = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof FORMATS)[number];

interface ListFile {
  /** The file's name without its format. */
  name: string;
  read(session: string, format: ListFormat): Promise<Response>;
  /** The address of the list. */
  back: string;
}

/** A list as a file. Who followed the link in vain reads on the list why. */
export async function listFile(request: Request, portal: string, file: string, { name, read, back }: ListFile): Promise<Response> {
  const format = FORMATS.find((one) => file === `${name}.${one}`);
  if (!format) return new Response(null, { status: 404 });
  const answer = await memberFile(request, portal, (session) => read(session, format));
  if (answer.ok) return answer;
  const told = `${back}${back.includes('?') ? '&' : '?'}problem=${answer.status === 429 ? 'busy' : 'trouble'}`;
  return new Response(null, { status: 303, headers: { location: answer.status === 401 ? signInPath(portal, back) : told } });
}

/** What a list says of a file that did not come; null where nothing is wrong. */
export const readProblem = (given: unknown): 'busy' | 'trouble' | null => (given === 'busy' || given === 'trouble' ? given : null);
