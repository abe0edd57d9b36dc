import { isIP } from 'node:net';

/** An entry of the list: a host, or all below it; with a port, that port alone. */
export interface PushService {
  host: string;
  below: boolean;
  port: string;
}

/** A list as it stands in PUSH_SERVICES. */
export function readServices(list: string): PushService[] {
  return list
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [named = '', port = ''] = entry.split(':');
      return { host: named.replace(/^\*\./, ''), below: named.startsWith('*.'), port };
    });
}

const LONGEST = 2_000;

/**
 * Whether messages to a device may be sent to an address that it names (OB-08): HTTPS to a host of the list, by name, with
 * nobody's credentials. An address comes from a browser, so whatever it says otherwise is never called.
 */
export function isPushService(endpoint: string, services: readonly PushService[]): boolean {
  if (endpoint.length > LONGEST || !URL.canParse(endpoint)) return false;
  const { protocol, username, password, hostname, port, hash } = new URL(endpoint);
  // The parser keeps an address of IPv6 in brackets, and writes out every other spelling of one of IPv4.
  if (protocol !== 'https:' || username || password || hash || isIP(hostname) || hostname.startsWith('[')) return false;
  return services.some((service) => service.port === port && (service.below ? hostname.endsWith(`.${service.host}`) : hostname === service.host));
}
