import { createHmac } from 'node:crypto';
import { environment } from '../../../../environment';

/** By this an address is counted; it tells nobody's address. */
export function addressKey(address: string): string {
  return createHmac('sha256', environment.PORTICO_LINK_KEY).update(`mail-address\n${address.toLowerCase()}`).digest('base64url');
}
