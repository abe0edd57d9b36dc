/** Request headers that the proxy sets for the server components; whatever a client sends under these names is overwritten. */
export const addressHeader = 'x-portico-address';
export const nonceHeader = 'x-nonce';
/** Set while the CMS is known not to answer, so that it is not waited for once more. */
export const troubleHeader = 'x-portico-trouble';

export type Address = {
  portal?: string;
  caseNumber?: string;
  /** The tab of the case, by its name in addresses; none for the dashboard. */
  tab?: string;
  /** True in the workspace. */
  work?: boolean;
  /** The case that is looked at there. */
  workCase?: string;
  /** True in the client portal. */
  client?: boolean;
  /** True where the client portal is put onto a device. */
  app?: boolean;
  /** The claim that is looked at, there or in the workspace. */
  claim?: string;
  /** The article that is looked at, there or in the workspace. */
  article?: string;
  /** The secret of a link to an article that is being written. */
  articlePreview?: string;
  /** The secret of a link to a new password. */
  reset?: string;
  /** Of settings that are being changed. */
  preview?: string;
  /** The secret of a link. */
  token?: string;
  /** Of a mail whose recipient wants no more of its kind. */
  optOut?: string;
  /** The secret of a link to bid. */
  bid?: string;
  /** A language that the address itself asks for. */
  language?: string;
};

/** Keys of portals are short and plain, so that what cannot be one is not asked for. */
export const portalKey = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** What path and query name: the portal, and the case or the link. */
export function readAddress(asked: string): Address {
  const [pathname = '', query] = asked.split('?');
  const [portal, area, name, secret, further] = pathname.split('/').slice(1).map(decode);
  if (!portal || !portalKey.test(portal)) return {};
  const language = new URLSearchParams(query).get('language') ?? undefined;
  const place: Address = language ? { portal, language } : { portal };
  if (area === 'preview' && name) return { ...place, preview: name };
  if (area === 'unsubscribe' && name) return { ...place, optOut: name };
  if (area === 'bid' && name) return { ...place, bid: name };
  if (area === 'app' && !name) return { ...place, app: true };
  if (area === 'client') return { ...place, client: true, ...claimOf(name, secret), ...articleOf(name, secret, further) };
  if (area === 'work') return { ...place, work: true, ...claimOf(name, secret), ...articleOf(name, secret), ...(name === 'reset' && secret && { reset: secret }), ...(name === 'cases' && secret && { workCase: secret }) };
  if (area !== 'case' || !name) return place;
  if (name !== 'open') return { ...place, caseNumber: name, ...(secret && { tab: secret }) };
  return secret && secret !== 'sent' ? { ...place, token: secret } : place;
}

/** The claim that a place names; `claims/files` are files of the list itself. */
const claimOf = (name: string | undefined, number: string | undefined): Pick<Address, 'claim'> => (name === 'claims' && number && number !== 'files' ? { claim: number } : {});

/** The article that a place names, or that is looked at before it is one. */
function articleOf(name: string | undefined, number: string | undefined, secret?: string): Pick<Address, 'article' | 'articlePreview'> {
  if (name !== 'knowledge' || !number) return {};
  if (number !== 'preview') return { article: number };
  return secret ? { articlePreview: secret } : {};
}

/** Whether each part of a path is text; what is none is nobody's address. */
export const isReadable = (pathname: string): boolean => pathname.split('/').every((part) => decode(part) !== undefined);

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
