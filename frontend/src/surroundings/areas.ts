/** Kinds of portals that have claims; the others have cases, or something of their own. */
const withClaims: readonly string[] = ['warranty'];

export const hasClaims = ({ kind }: { kind: string }): boolean => withClaims.includes(kind);

/** Pages about cases, about claims, and those that all portals have: a portal has no pages about what it does not have. */
const ofCases = /^\/[^/]+\/(case|bid)(\/|$)|^\/[^/]+\/work\/(cases|rfqs|reports)(\/|$)/;
const ofClaims = /^\/[^/]+\/client(\/|$)|^\/[^/]+\/work\/(claims|clients|masters|units|knowledge)(\/|$)/;

export const hasPlace = (portal: { kind: string }, pathname: string): boolean => !(hasClaims(portal) ? ofCases : ofClaims).test(pathname);
