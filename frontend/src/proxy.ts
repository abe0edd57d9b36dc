import { type NextRequest, NextResponse } from 'next/server';
import { readEnvironment } from './environment';
import { addressHeader, isReadable, nonceHeader, readAddress, troubleHeader } from './surroundings/address';
import { foresee } from './surroundings/foresee';
import { missingPath, troublePath, workMissingPath } from './surroundings/paths';
import { troubleAnswer } from './surroundings/troubleAnswer';

/** Sets what every answer carries, and shows the right page where there is none. It is never the lock: who may read what is decided by the CMS. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = contentSecurityPolicy(nonce, isPreview(pathname));
  const outcome = !isReadable(pathname) ? 'missing' : asksForPage(request) ? await foresee(pathname) : 'page';
  if (outcome === 'trouble') return dressed(await troubleAnswer(pathname + search, request.headers.get('accept-language')), pathname);

  const asked = new Headers(request.headers);
  asked.set(nonceHeader, nonce);
  asked.set('content-security-policy', policy);
  if (pathname === troublePath) {
    asked.set(addressHeader, ownAddress(request.nextUrl.searchParams.get('at')));
    asked.set(troubleHeader, 'yes');
  } else {
    asked.set(addressHeader, pathname + search);
    asked.delete(troubleHeader);
  }
  const response =
    outcome === 'missing' || outcome === 'missingCase'
      ? NextResponse.rewrite(new URL(outcome === 'missing' ? missingPath : workMissingPath(readAddress(pathname).portal ?? ''), request.url), { request: { headers: asked } })
      : NextResponse.next({ request: { headers: asked } });
  // Files come with a stricter policy of their own.
  if (!isLogo(pathname) && !isFile(pathname)) {
    response.headers.set('content-security-policy', policy);
    response.headers.set('cache-control', 'private, no-store');
  }
  return dressed(response, pathname);
}

/**
 * A letter with its files is passed on as it comes in: what goes through here would be held back, and cut off at ten
 * megabytes. Not so where the address is no text, which Next answers by 500.
 */
export const config = {
  matcher: [
    '/((?!_next/static|_next/image|[^/]+/case/[^/]+/messages/send$|[^/]+/bid/[^/]+/send$|[^/]+/work/rfqs/[^/]+/send$|[^/]+/work/cases/[^/]+/rfqs/[^/]+/upload$|[^/]+/work/cases/[^/]+/(?:send|upload)$|[^/]+/client/claims/[^/]+/(?:files|write)$|[^/]+/work/claims/[^/]+/write$|[^/]+/work/masters/[^/]+/import$|[^/]+/work/(?:units|clients)/files/import$|[^/]+/client/tasks/[^/]+/write$|[^/]+/work/clients/[^/]+/(?:tasks/write|approvals/ask)$|[^/]+/work/dossiers/documents/[^/]+/[^/]+/keep$).*)',
    '/(.*%(?:[C-Fc-f][0-9A-Fa-f](?!%[89ABab])|(?![0-9A-Fa-f]{2})).*)',
  ],
};

/** Pictures, calendars and lists answer for themselves, and so does a form. */
function asksForPage({ method, nextUrl }: NextRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && !isLogo(nextUrl.pathname) && !/^\/[^/]+\/case\/[^/]+\/(news$|calendar\/|(documents|messages|plan)\/)/.test(nextUrl.pathname) && !isWorkFile(nextUrl.pathname) && !/^\/[^/]+\/work\/cases\/[^/]+\/(pulse|choices)$/.test(nextUrl.pathname);
}

function dressed(response: Response, pathname: string): Response {
  const { headers } = response;
  if (!headers.has('cache-control') && !isLogo(pathname)) headers.set('cache-control', 'private, no-store');
  headers.set('x-content-type-options', 'nosniff');
  // The address of a link is a secret, even to this server's own log of referrers.
  headers.set('referrer-policy', isSecret(pathname) ? 'no-referrer' : 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('x-robots-tag', 'noindex, nofollow');
  if (readEnvironment().https) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  return response;
}

/** What the admin panel may show in a frame. */
function isPreview(pathname: string): boolean {
  const { preview, articlePreview } = readAddress(pathname);
  return preview !== undefined || articlePreview !== undefined;
}

/** The address of a link, to a case or to bid, of a preview, of a new password, or of a wish for no more mails. */
function isSecret(pathname: string): boolean {
  const { token, preview, articlePreview, optOut, reset, bid } = readAddress(pathname);
  return articlePreview !== undefined || token !== undefined || bid !== undefined || reset !== undefined || preview !== undefined || optOut !== undefined;
}

/** A link of the page leads there, so it must be one of this site's own, as a browser would read it. */
function ownAddress(at: string | null): string {
  const site = 'http://portal.invalid';
  const read = at?.startsWith('/') && URL.canParse(at, site) ? new URL(at, site) : null;
  return read?.origin === site ? read.pathname.replace(/^\/+/, '/') + read.search : '/';
}

/** Pictures of a portal: its logo, the icons of its app. */
function isLogo(pathname: string): boolean {
  return /^\/[^/]+\/(logo|icons)\/[^/]+$/.test(pathname);
}

/** What has been stored with a case: documents, pictures of a task, what came with a message. */
function isFile(pathname: string): boolean {
  return /^\/[^/]+\/case\/(?!open\/)[^/]+\/(documents|messages|plan)\/./.test(pathname) || isWorkFile(pathname);
}

/** The same in the workspace. */
function isWorkFile(pathname: string): boolean {
  return /^\/[^/]+\/work\/cases\/[^/]+\/(picture|mails\/[^/]+\/source|documents\/[^/]+|(communication|plan)\/[^/]+\/[^/]+|rfqs\/[^/]+\/papers\/[^/]+)$/.test(pathname) || isBidPaper(pathname) || isClaimFile(pathname) || isThingFile(pathname) || isTaskFile(pathname) || isArticleFile(pathname) || isApprovalFile(pathname);
}

/** Pictures of an article, and what goes along with it. */
function isArticleFile(pathname: string): boolean {
  return /^\/[^/]+\/(client|work)\/knowledge\/(preview\/)?[^/]+\/files\/[^/]+$/.test(pathname);
}

/** What is to be approved, and the certificate of what was decided. */
function isApprovalFile(pathname: string): boolean {
  return /^\/[^/]+\/(client|work\/clients\/[^/]+)\/approvals\/[^/]+\/(file|certificate)$/.test(pathname) || /^\/[^/]+\/work\/dossiers\/documents\/[^/]+\/[^/]+\/file$/.test(pathname);
}

/** What came with a request for quotation, or with a bid. */
function isBidPaper(pathname: string): boolean {
  return /^\/[^/]+\/(bid|work\/rfqs)\/[^/]+\/papers\/[^/]+$/.test(pathname);
}

/** What came with a claim, a list of claims or of masters, and how a mail of a claim was written. */
function isClaimFile(pathname: string): boolean {
  return /^\/[^/]+\/(client|work)\/claims\/(files\/[^/]+|[^/]+\/files\/[^/]+|[^/]+\/mails\/[^/]+\/source)$/.test(pathname) || /^\/[^/]+\/work\/masters\/[^/]+\/masters\.[a-z]+$/.test(pathname);
}

/** Lists of units, and the paper of a return. */
function isThingFile(pathname: string): boolean {
  return /^\/[^/]+\/(client\/products|work\/units)\/files\/(?!import$)[^/]+$/.test(pathname) || /^\/[^/]+\/(client|work)\/rmas\/[^/]+\/paper$/.test(pathname);
}

/** What came with a client's task. */
function isTaskFile(pathname: string): boolean {
  return /^\/[^/]+\/client\/tasks\/[^/]+\/files\/[^/]+$/.test(pathname) || /^\/[^/]+\/work\/clients\/[^/]+\/tasks\/[^/]+\/[^/]+$/.test(pathname);
}

/** Next's development overlay evaluates code and sets inline styles; production allows neither. */
function contentSecurityPolicy(nonce: string, isPreview: boolean): string {
  const { development, adminOrigin } = readEnvironment();
  const own = `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${own} 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src ${own}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    // Only the admin panel looks at the pages in a frame, and only at a sample.
    `frame-ancestors ${isPreview ? adminOrigin : "'self'"}`,
    "base-uri 'none'",
    "manifest-src 'self'",
    // The app's own, and the thread that reads PDFs: where scripts are trusted by nonce, an address of a worker is not.
    "worker-src 'self'",
  ].join('; ');
}
