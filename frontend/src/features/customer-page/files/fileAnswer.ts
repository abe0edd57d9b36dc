import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { readCustomerPage } from '@/cms/customer';
import { readSession } from '@/cms/session';
import { missingAnswer } from '@/surroundings/missingAnswer';

const PASSED = ['content-type', 'content-length', 'content-range', 'content-disposition', 'content-security-policy', 'accept-ranges'];

type Asked = { range: string | null; download: boolean };

/** A file passed on as it comes; the CMS asks at each request whether this customer may still have it. */
export async function fileAnswer(request: Request, portal: string, number: string, readFile: (session: string, asked: Asked) => Promise<Response>): Promise<Response> {
  const refuse = refusing(request, portal, number);
  const session = await readSession(portal);
  if (!session) return refuse(401);
  const download = new URL(request.url).searchParams.get('download') === '1';
  try {
    const [page, file] = await Promise.all([readCustomerPage(session, number), readFile(session, { range: request.headers.get('range'), download })]);
    if (page.portal.key !== portal) return refuse(404);
    const headers = new Headers({ 'cache-control': 'private, no-store' });
    for (const name of PASSED) {
      const value = file.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(file.body, { status: file.status, headers });
  } catch (error) {
    if (error instanceof CmsRefusal) return refuse(error.status);
    if (error instanceof CmsUnreachable) return refuse(503);
    throw error;
  }
}

/** Who follows a link to a file that is not there any more reads so on a page; a picture or a script gets the status alone. */
function refusing(request: Request, portal: string, number: string): (status: number) => Promise<Response> {
  const navigates = (request.headers.get('accept') ?? '').includes('text/html');
  return async (status) => (navigates && status === 404 ? missingAnswer(request, portal, number) : new Response(null, { status }));
}
