import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../environment.ts';
import type { ProcessGroup } from '../processes.ts';

/** What a stage answers; it throws, or says `wrong`, when it went badly. */
export interface Check {
  readonly wrong?: true;
  readonly output?: string;
  readonly note?: string;
  readonly passed?: number;
  readonly failed?: number;
}

/** Runs a tool of the root's node_modules (or npm, or node) and keeps what it prints. */
export async function tool(
  { group }: { group: ProcessGroup },
  name: string,
  [command = '', ...args]: readonly string[],
  { cwd = root, environment = {} }: { cwd?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Check> {
  const child = group.start({
    name,
    command: toolPath(command),
    args,
    cwd,
    environment: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  const end = await child.ended;
  return end === 'exit code 0' ? {} : { wrong: true, output: `${readFileSync(child.log, 'utf8')}\n${name}: ${end}` };
}

/** Runs a tool in the open; its exit code is the answer. */
export function runTool([command = '', ...args]: readonly string[], cwd: string = root): number {
  const { status, error } = spawnSync(toolPath(command), args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

function toolPath(command: string): string {
  const local = join(root, 'node_modules', '.bin', command);
  return existsSync(local) ? local : command;
}
