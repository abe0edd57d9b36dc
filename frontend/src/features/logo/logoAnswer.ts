import 'server-only';
import { CmsUnreachable } from '@/cms/call';
import { readLogo } from '@/cms/portal';
import { portalKey } from '@/surroundings/address';

const pictures = /^image\/(svg\+xml|png|jpeg|webp|gif|avif)\b/;

/**
 * A logo of the portal, passed on as it is. An SVG may hold scripts; in an `img` they never run, and the policy keeps them
 * from running where someone opens the picture by its own address.
 */
export async function logoAnswer(portal: string, name: string): Promise<Response> {
  if (!portalKey.test(portal)) return new Response(null, { status: 404 });
  let logo: Response | null;
  try {
    logo = await readLogo(portal, name);
  } catch (error) {
    if (error instanceof CmsUnreachable) return new Response(null, { status: 503 });
    throw error;
  }
  const type = logo?.headers.get('content-type') ?? '';
  if (!logo || !pictures.test(type)) return new Response(null, { status: 404 });
  return new Response(logo.body, {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=3600',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
