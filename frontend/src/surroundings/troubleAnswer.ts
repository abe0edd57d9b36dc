import 'server-only';
import { readEnvironment } from '@/environment';
import { troublePath } from './paths';

/** The page that says that the CMS does not answer; Next has no way to make one with a status of its own. */
export async function troubleAnswer(asked: string, acceptLanguage: string | null): Promise<Response> {
  const address = new URL(troublePath, readEnvironment().ownUrl);
  address.searchParams.set('at', asked);
  const page = await fetch(address, { headers: { 'accept-language': acceptLanguage ?? '', 'accept-encoding': 'identity' }, cache: 'no-store' });
  const headers = new Headers({ 'retry-after': '30' });
  for (const name of ['content-type', 'content-security-policy']) headers.set(name, page.headers.get(name) ?? '');
  return new Response(page.body, { status: 503, headers });
}
