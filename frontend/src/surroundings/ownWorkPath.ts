import { clientPath, workPath } from './paths';

const site = 'http://portal.invalid';

/** The address a sign-in leads to: a page of this portal's workspace or client portal, as a browser would read it, else null (PF-13: no open redirect). */
export function ownWorkPath(portal: string, asked: string | null | undefined): string | null {
  if (!asked?.startsWith('/') || asked.length > 2000 || !URL.canParse(asked, site)) return null;
  const { origin, pathname, search } = new URL(asked, site);
  const home = workPath(portal);
  const isWithin = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  if (origin !== site) return null;
  if (isWithin(clientPath(portal))) return pathname + search;
  if (!isWithin(home)) return null;
  return /^\/(sign-in|forgotten|reset)(\/|$)/.test(pathname.slice(home.length)) ? null : pathname + search;
}
