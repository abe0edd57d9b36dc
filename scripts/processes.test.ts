import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { waitForHealth } from './health.ts';
import { checkPorts, freePorts } from './ports.ts';
import { openProcessGroup, type ProcessGroup, type Program } from './processes.ts';

let logs: string;
let group: ProcessGroup;

beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), 'portico-processes-'));
  group = openProcessGroup(logs);
});
afterEach(async () => {
  await group.stop();
  rmSync(logs, { recursive: true, force: true });
});

function node(script: string): Program {
  return { name: 'child', command: process.execPath, args: ['-e', script], cwd: logs, environment: process.env };
}

test('a program that fails is told with the last lines of its log', async () => {
  await expect(group.run(node('console.log("before"); throw new Error("the reason")'))).rejects.toThrow(/exit code 1[\s\S]*before[\s\S]*the reason/);
});

test('a program that is not there is told', async () => {
  await expect(group.run({ ...node(''), command: 'no-such-program' })).rejects.toThrow('ENOENT');
});

test('stop ends a process and what it had started', async () => {
  const [port = 0] = await freePorts(1);
  const listener = `require('http').createServer((_, answer) => answer.end()).listen(${port})`;
  const child = group.start(
    node(`require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(listener)}]); setInterval(() => {}, 1000);`),
  );
  await waitForHealth({ process: child, url: `http://localhost:${port}/`, ready: (status) => status === 200 });
  await group.stop();
  await expect.poll(() => checkPorts([{ variable: 'GRANDCHILD', number: port }]).then(() => 'free', String)).toBe('free');
  expect(() => group.start(node(''))).toThrow('being stopped');
});

test('waiting for health ends when the process does, with its words', async () => {
  const [port = 0] = await freePorts(1);
  const child = group.start(node('console.error("no database"); process.exit(3)'));
  await expect(waitForHealth({ process: child, url: `http://localhost:${port}/`, ready: () => false })).rejects.toThrow(
    /ended while it started \(exit code 3\)[\s\S]*no database/,
  );
});

test('waiting for health ends with the first ready answer', async () => {
  const [port = 0] = await freePorts(1);
  const child = group.start(
    node(`let asked = 0; require('http').createServer((_, answer) => { answer.statusCode = ++asked < 3 ? 503 : 204; answer.end(); }).listen(${port})`),
  );
  await expect(waitForHealth({ process: child, url: `http://localhost:${port}/`, ready: (status) => status === 204 })).resolves.toBeUndefined();
});
