import 'server-only';
import { statusOf } from '@/cms/call';
import { readCustomerPage } from '@/cms/customer';
import { readSession } from '@/cms/session';
import { askedFile, type AskedFile, passedOn } from '@/surroundings/memberFile';
import { missingAnswer } from '@/surroundings/missingAnswer';

/** A file passed on as it comes; the CMS asks at each request whether this customer may still have it. */
export async function fileAnswer(request: Request, portal: string, number: string, readFile: (session: string, asked: AskedFile) => Promise<Response>): Promise<Response> {
  const refuse = refusing(request, portal, number);
  const session = await readSession(portal);
  if (!session) return refuse(401);
  try {
    const [page, file] = await Promise.all([readCustomerPage(session, number), readFile(session, askedFile(request))]);
    if (page.portal.key !== portal) return refuse(404);
    return passedOn(file);
  } catch (error) {
    return refuse(statusOf(error));
  }
}

/** Who follows a link to a file that is not there any more reads so on a page; a picture or a script gets the status alone. */
function refusing(request: Request, portal: string, number: string): (status: number) => Promise<Response> {
  const navigates = (request.headers.get('accept') ?? '').includes('text/html');
  return async (status) => (navigates && status === 404 ? missingAnswer(request, portal, number) : new Response(null, { status }));
}
