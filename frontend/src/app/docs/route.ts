import { readEnvironment } from '@/environment';

/** The address of the CMS is known when the server runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** The API is the CMS's, and so is the page about it. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { location: `${readEnvironment().cmsUrl}/docs` } });
}
