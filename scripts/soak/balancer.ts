import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Balancer {
  readonly url: string;
  /** Connections that found nobody. */
  refused(): number;
  close(): Promise<void>;
}

/** A load balancer that knows nothing of HTTP: each connection goes to the next port, and past one that does not listen. */
export async function balance(port: number, targets: () => readonly number[]): Promise<Balancer> {
  let turn = 0;
  let refused = 0;
  const open = new Set<Socket>();

  function pass(client: Socket, left: number): void {
    const ports = targets();
    const target = ports[(turn += 1) % Math.max(1, ports.length)];
    if (target === undefined || left === 0) {
      refused += 1;
      client.destroy();
      return;
    }
    const server = connect(target, '127.0.0.1');
    open.add(server);
    server.once('connect', () => {
      server.off('error', next);
      server.on('error', () => client.destroy());
      client.pipe(server).pipe(client);
    });
    const next = (): void => pass(client, left - 1);
    server.once('error', next);
    server.once('close', () => {
      open.delete(server);
      // Where it never came to be, the next one has the client.
      if (server.bytesRead > 0 || server.bytesWritten > 0) client.destroy();
    });
    client.once('close', () => server.destroy());
  }

  const listening = createServer((client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => open.delete(client));
    pass(client, targets().length);
  });
  await listen(listening, port);
  return {
    url: `http://localhost:${port}`,
    refused: () => refused,
    close: () =>
      new Promise((done) => {
        listening.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
}
