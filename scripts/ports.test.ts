import { createServer, type Server } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { checkPorts, freePorts } from './ports.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

test.each(['127.0.0.1', '0.0.0.0', '::'])('PF-01 a port in use at %s is named with its variable', async (host) => {
  const [port = 0] = await freePorts(1);
  server = createServer();
  await new Promise<void>((ready) => void server?.listen(port, host, ready));
  await expect(checkPorts([{ variable: 'CMS_PORT', number: port }])).rejects.toThrow(`Port ${port} is in use. Free it, or set CMS_PORT`);
});

test('two variables with one port are told', async () => {
  const [port = 0] = await freePorts(1);
  const ports = ['CMS_PORT', 'WEB_PORT'].map((variable) => ({ variable, number: port }));
  await expect(checkPorts(ports)).rejects.toThrow(`CMS_PORT and WEB_PORT are both ${port}.`);
});

test.each([Number.NaN, 0, 70_000, 80.5])('%s is no port', async (number) => {
  await expect(checkPorts([{ variable: 'WEB_PORT', number }])).rejects.toThrow('WEB_PORT is no port number.');
});

test('free ports can be used', async () => {
  const numbers = await freePorts(4);
  expect(new Set(numbers).size).toBe(4);
  await expect(checkPorts(numbers.map((number, index) => ({ variable: `PORT_${index}`, number })))).resolves.toBeUndefined();
});
