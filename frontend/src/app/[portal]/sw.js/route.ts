import { createHash } from 'node:crypto';
import { readPortal } from '@/cms/portal';
import { serviceWorkerText } from '@/features/office-app/serviceWorker';
import { hasDossiers } from '@/surroundings/areas';

export async function GET(_request: Request, { params }: RouteContext<'/[portal]/sw.js'>): Promise<Response> {
  const { portal: key } = await params;
  const portal = await readPortal(key);
  if (!portal || !hasDossiers(portal)) return new Response(null, { status: 404 });
  const version = createHash('sha256').update(JSON.stringify(portal)).digest('base64url').slice(0, 16);
  return new Response(serviceWorkerText(portal, version), { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'private, no-store' } });
}
