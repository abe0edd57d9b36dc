import type { ReceivedMail } from './received-mail';
import { authenticationResults, type MethodResult } from './authentication-results';

export interface Authentication {
  /** `unknown` only where no server was named whose results could be read. */
  result: 'pass' | 'fail' | 'unknown';
  because: string;
}

/**
 * Whether the receiving server says that the mail comes from the domain of its From (RFC 8601). Only the topmost
 * results that carry this server's own name count; it writes them above whatever the sender brought along, and takes
 * out what bears its name (RFC 8601 5). DMARC decides where the server has asked it; else DKIM or SPF must have passed
 * for the domain of the From or for one above it. A domain *below* does not speak for it, as it may be anybody's: this
 * is stricter than DMARC's relaxed alignment, and needs no list of public suffixes.
 */
export function authenticationOf(mail: ReceivedMail, authservId: string | null): Authentication {
  if (!authservId) return { result: 'unknown', because: 'No receiving server is named whose results could be read' };
  if (!mail.from) return fail('The mail does not have one author');
  const domain = domainOf(mail.from.address);
  const results = (mail.headers.get('authentication-results') ?? []).map(authenticationResults).find((found) => found?.authservId === authservId.toLowerCase());
  if (!results) return fail(`No results of ${authservId}`);
  const dmarc = results.methods.find(({ method }) => method === 'dmarc');
  if (dmarc?.result === 'pass' && speaksExactly(dmarc, domain)) return { result: 'pass', because: `dmarc=pass ${domain}` };
  if (dmarc?.result === 'fail') return fail(`dmarc=fail ${domain}`);
  const passed = results.methods.find((method) => method.result === 'pass' && signersOf(method).some((signer) => covers(signer, domain)));
  return passed ? { result: 'pass', because: `${passed.method}=pass for ${domain}` } : fail(`Nothing passed for ${domain}`);
}

function fail(because: string): Authentication {
  return { result: 'fail', because };
}

/** Servers that say which From they asked about must have asked about this one. */
function speaksExactly({ properties }: MethodResult, domain: string): boolean {
  const asked = properties.get('header.from');
  return asked === undefined || domainOf(asked) === domain;
}

function signersOf({ method, properties }: MethodResult): string[] {
  const names = method === 'dkim' ? ['header.d', 'header.i'] : method === 'spf' ? ['smtp.mailfrom'] : [];
  // What DKIM signs is the domain `d`; `i` may be narrower and counts only where `d` was not written down.
  const given = names.map((name) => properties.get(name)).find((value) => value !== undefined);
  return given === undefined ? [] : [domainOf(given)];
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase().replace(/\.$/, '');
}

function covers(signer: string, domain: string): boolean {
  return signer === domain || (signer.includes('.') && domain.endsWith(`.${signer}`));
}
