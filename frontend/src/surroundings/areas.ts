/** What a kind of portal has beside what all have: each portal is for one of these, cases where nothing else is said. */
const areaOf: Readonly<Record<string, 'claims' | 'dossiers'>> = { warranty: 'claims', office: 'dossiers' };

type OfKind = { kind: string };

export const hasClaims = ({ kind }: OfKind): boolean => areaOf[kind] === 'claims';
export const hasDossiers = ({ kind }: OfKind): boolean => areaOf[kind] === 'dossiers';
export const hasCases = ({ kind }: OfKind): boolean => areaOf[kind] === undefined;

/** Clients of either kind have a portal of their own, and are looked after in the workspace. */
export const hasClients = (portal: OfKind): boolean => hasClaims(portal) || hasDossiers(portal);

/** Addresses behind the portal's own, and what a portal needs to have any there; the first that fits says it. A portal has no pages about what it does not have. */
const places: readonly [RegExp, (portal: OfKind) => boolean][] = [
  [/^(case|bid)(\/|$)|^work\/(cases|rfqs|reports)(\/|$)/, hasCases],
  [/^client\/(claims|knowledge|masters|products|rmas|suggestions)(\/|$)|^work\/(claims|masters|units|rmas|knowledge)(\/|$)/, hasClaims],
  [/^client\/(tasks|approvals|history|devices|opened)(\/|$)|^work\/(dossiers|clients\/(new|files)|clients\/[^/]+\/(approvals|change|tasks))(\/|$)|^(app|verify)(\/|$)|^(manifest\.webmanifest|sw\.js)$/, hasDossiers],
  [/^client(\/|$)|^work\/clients(\/|$)/, hasClients],
];

/** Whether a portal has a page at an address, as far as its kind says. */
export function hasPlace(portal: OfKind, pathname: string): boolean {
  const own = pathname.split('/').slice(2).join('/');
  return places.find(([place]) => place.test(own))?.[1](portal) ?? true;
}
