import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';

const PASSED = ['content-type', 'content-length', 'content-range', 'content-disposition', 'content-security-policy', 'accept-ranges'];

/** A file passed on as it comes; the CMS asks at each request whether the link still opens it. */
export async function passedFile(read: () => Promise<Response>): Promise<Response> {
  try {
    const file = await read();
    const headers = new Headers({ 'cache-control': 'private, no-store' });
    for (const name of PASSED) {
      const value = file.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(file.body, { status: file.status, headers });
  } catch (error) {
    if (error instanceof CmsRefusal) return new Response(null, { status: error.status });
    if (error instanceof CmsUnreachable) return new Response(null, { status: 503 });
    throw error;
  }
}
