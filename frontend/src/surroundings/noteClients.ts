import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { readEnvironment } from '@/environment';
import { clientAddress, clientHeader, provenAddress, sealedAddress } from './clientAddress';

/**
 * Notes the client's address on each request before Next sees it: Next hands the pages no connection, and takes
 * X-Forwarded-For as it comes.
 */
export function noteClients(): void {
  const { frontendKey, trustedProxies } = readEnvironment();
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const note = request.headers[clientHeader];
    // Next's own request to itself brings the note along.
    if (typeof note === 'string' && provenAddress(note, frontendKey)) return;
    const forwarded = request.headers['x-forwarded-for'];
    const address = clientAddress(request.socket.remoteAddress ?? '', Array.isArray(forwarded) ? forwarded.join() : forwarded, trustedProxies);
    request.headers[clientHeader] = sealedAddress(address, frontendKey);
  });
}
