import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { memberToken } from '@/cms/member';

const PASSED = ['content-type', 'content-length', 'content-range', 'content-disposition', 'content-security-policy', 'accept-ranges'];

type Asked = { range: string | null; download: boolean };

/** A file passed on as it comes; the CMS asks at each request whether this member may have it. */
export async function memberFile(request: Request, portal: string, readFile: (session: string, asked: Asked) => Promise<Response>): Promise<Response> {
  return passedFile(async () => {
    const download = new URL(request.url).searchParams.get('download') === '1';
    return readFile(await memberToken(portal), { range: request.headers.get('range'), download });
  });
}

/** The same whoever asks. */
export async function passedFile(readFile: () => Promise<Response>): Promise<Response> {
  try {
    const file = await readFile();
    const headers = new Headers({ 'cache-control': 'private, no-store' });
    for (const name of PASSED) {
      const value = file.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(file.body, { status: file.status, headers });
  } catch (error) {
    if (error instanceof CmsRefusal) return new Response(null, { status: error.status });
    if (error instanceof CmsUnreachable) return new Response(null, { status: 503 });
    throw error;
  }
}
