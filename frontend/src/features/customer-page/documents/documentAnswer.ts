import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { readCustomerPage, readDocument } from '@/cms/customer';
import { readSession } from '@/cms/session';

const PASSED = ['content-type', 'content-length', 'content-range', 'content-disposition', 'content-security-policy', 'accept-ranges'];

/** A document passed on as it comes; the CMS asks at each request whether it is still shared. */
export async function documentAnswer(request: Request, portal: string, number: string, document: string): Promise<Response> {
  const session = await readSession(portal);
  if (!session) return refuse(401);
  const download = new URL(request.url).searchParams.get('download') === '1';
  try {
    const [page, file] = await Promise.all([
      readCustomerPage(session, number),
      readDocument(session, number, document, { range: request.headers.get('range'), download }),
    ]);
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

function refuse(status: number): Response {
  return new Response(null, { status });
}
