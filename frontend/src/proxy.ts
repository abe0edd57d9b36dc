import { type NextRequest, NextResponse } from 'next/server';
import { readEnvironment } from './environment';
import { addressHeader, nonceHeader, readAddress } from './surroundings/address';

/** Sets what every answer carries. It is never the lock: who may read what is decided by the CMS. */
export function proxy(request: NextRequest): NextResponse {
  const { development, https } = readEnvironment();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = contentSecurityPolicy(nonce, development);
  const { pathname, search } = request.nextUrl;

  const asked = new Headers(request.headers);
  asked.set(nonceHeader, nonce);
  asked.set(addressHeader, pathname + search);
  asked.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers: asked } });
  const answer = response.headers;
  // The logo comes with a stricter policy of its own.
  if (!isLogo(pathname)) {
    answer.set('content-security-policy', policy);
    answer.set('cache-control', 'private, no-store');
  }
  answer.set('x-content-type-options', 'nosniff');
  // The address of a link is a secret, even to this server's own log of referrers.
  answer.set('referrer-policy', readAddress(pathname).token === undefined ? 'same-origin' : 'no-referrer');
  answer.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()');
  answer.set('cross-origin-opener-policy', 'same-origin');
  answer.set('x-robots-tag', 'noindex, nofollow');
  if (https) answer.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  return response;
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' };

function isLogo(pathname: string): boolean {
  return /^\/[^/]+\/logo$/.test(pathname);
}

/** Next's development overlay evaluates code and sets inline styles; production allows neither. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  const own = `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${own} 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src ${own}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join('; ');
}
