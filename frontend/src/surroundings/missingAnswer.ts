import 'server-only';
import { readEnvironment } from '@/environment';
import { casePath } from './paths';

/** A tab that no case has. */
const nowhere = '-';

/** The page that says that there is nothing, for where a file was asked for and no page can be made. */
export async function missingAnswer(request: Request, portal: string, number: string): Promise<Response> {
  const address = new URL(`${casePath(portal, number)}/${nowhere}`, readEnvironment().ownUrl);
  const asked = new Headers({ 'accept-encoding': 'identity' });
  for (const name of ['accept-language', 'cookie']) asked.set(name, request.headers.get(name) ?? '');
  const page = await fetch(address, { headers: asked, cache: 'no-store', redirect: 'error' });
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const name of ['content-type', 'content-security-policy']) headers.set(name, page.headers.get(name) ?? '');
  return new Response(page.body, { status: 404, headers });
}
