import { CmsUnreachable } from '@/cms/call';
import { readAppIcon } from '@/cms/clientApp';
import { portalKey } from '@/surroundings/address';
import { answerAt } from '@/surroundings/answerAt';

export const GET = answerAt<RouteContext<'/[portal]/icons/[icon]'>>(async (_request, { portal, icon }) => {
  if (!portalKey.test(portal)) return new Response(null, { status: 404 });
  try {
    const picture = await readAppIcon(portal, icon);
    if (!picture) return new Response(null, { status: 404 });
    return new Response(picture.body, { headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600', 'content-security-policy': "default-src 'none'; sandbox" } });
  } catch (error) {
    if (error instanceof CmsUnreachable) return new Response(null, { status: 503 });
    throw error;
  }
});
