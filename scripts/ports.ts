import { createServer } from 'node:net';

import { Failure } from './failure.ts';
import type { Port } from './places.ts';

export interface PortComplaint {
  readonly says: string;
  readonly cure: string;
}

/** Says every port that cannot be used, before anything is started. */
export async function checkPorts(ports: readonly Port[]): Promise<void> {
  const complaints = await complaintsAbout(ports);
  if (complaints.length > 0) throw new Failure(complaints.map(({ says, cure }) => `${says} ${cure}`).join('\n'));
}

/** What stands in the way of listening at each of the ports. */
export async function complaintsAbout(ports: readonly Port[]): Promise<PortComplaint[]> {
  const complaints: PortComplaint[] = [];
  for (const { variable, number } of ports) {
    const twin = ports.find((other) => other.number === number && other.variable !== variable);
    if (!Number.isInteger(number) || number < 1 || number > 65535) complaints.push({ says: `${variable} is no port number.`, cure: 'Set it to one from 1024 to 65535.' });
    else if (twin && twin.variable > variable) complaints.push({ says: `${variable} and ${twin.variable} are both ${number}.`, cure: 'Give each its own.' });
    else if (await isTaken(number)) complaints.push({ says: `Port ${number} is in use.`, cure: `Free it, or set ${variable} to another.` });
  }
  return complaints;
}

/** Ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, '127.0.0.1')));
  const numbers = servers.map((server) => {
    const address = server?.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((closed) => server?.close(closed))));
  return numbers;
}

/** On all addresses and on the loopback one: a listener on either makes the port useless to us. */
export async function isTaken(port: number): Promise<boolean> {
  for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
    const server = await listen(port, host);
    if (server === null) return true;
    await new Promise((closed) => server.close(closed));
  }
  return false;
}

/** Null where the port is taken. A machine without IPv6, or a port below 1024, is told apart from that. */
function listen(port: number, host: string): Promise<ReturnType<typeof createServer> | null> {
  return new Promise((answer, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') answer(null);
      else if (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL') answer(server);
      else reject(new Failure(`Port ${port} cannot be used: ${error.message}`));
    });
    server.listen({ port, host, exclusive: true }, () => answer(server));
  });
}
