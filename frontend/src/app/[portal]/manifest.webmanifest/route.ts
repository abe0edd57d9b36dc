import { readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { manifestOf } from '@/features/office-app/manifest';
import { hasDossiers } from '@/surroundings/areas';

export async function GET(_request: Request, { params }: RouteContext<'/[portal]/manifest.webmanifest'>): Promise<Response> {
  const { portal: key } = await params;
  const portal = await readPortal(key);
  if (!portal || !hasDossiers(portal)) return new Response(null, { status: 404 });
  const signedIn = await readMember(key);
  return Response.json(manifestOf(portal, signedIn?.member.email ?? null), { headers: { 'content-type': 'application/manifest+json', 'cache-control': 'private, no-store' } });
}
