import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from './failure.ts';

export interface Program {
  /** Names the log file and the process in messages. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Where its output goes; development shows it. */
  readonly output?: 'log' | 'terminal';
  /** Another user, where this one is root and the program refuses that. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface Running {
  readonly name: string;
  readonly pid: number;
  /** The file that its output goes to. */
  readonly log: string;
  /** Answers when the process has ended, whatever the reason. */
  readonly ended: Promise<string>;
  lastLines(): string;
  stop(): Promise<void>;
}

export interface ProcessGroup {
  readonly running: readonly Running[];
  start(program: Program): Running;
  /** Runs a program to its end; a bad end is a Failure with the last lines of its log. */
  run(program: Program): Promise<void>;
  /** Ends every process, the last started first. Nothing can be started afterwards. */
  stop(): Promise<void>;
}

const graceMilliseconds = 10_000;

/** The processes of one copy: started into groups of their own, so that a Ctrl-C reaches them only through us. */
export function openProcessGroup(logs: string, changed: (running: readonly Running[]) => void = () => {}): ProcessGroup {
  const running: Running[] = [];
  let closed = false;

  function start(program: Program): Running {
    if (closed) throw new Failure('Portico is being stopped.');
    const child = startProgram(program, logs);
    running.push(child);
    changed(running);
    void child.ended.then(() => running.splice(running.indexOf(child), 1));
    return child;
  }

  const killAll = () => running.forEach(({ pid }) => signalGroup(pid, 'SIGKILL'));
  process.on('exit', killAll);

  return {
    running,
    start,
    async run(program) {
      const child = start(program);
      const end = await child.ended;
      if (end !== 'exit code 0') throw new Failure(`${program.name} failed (${end}).\n${child.lastLines()}`);
    },
    async stop() {
      closed = true;
      for (const child of [...running].reverse()) await child.stop();
      process.off('exit', killAll);
    },
  };
}

function startProgram(program: Program, logs: string): Running {
  const file = join(logs, `${program.name}.log`);
  const log = program.output === 'terminal' ? null : openLog(file);
  const child = spawn(program.command, program.args, {
    cwd: program.cwd,
    env: program.environment,
    detached: true,
    ...program.user,
    stdio: ['ignore', log ?? 'inherit', log ?? 'inherit'],
  });
  if (log !== null) closeSync(log);
  const ended = endOf(child);
  const pid = child.pid ?? 0;
  return {
    name: program.name,
    pid,
    log: file,
    ended,
    lastLines: () => (log === null ? '' : lastLinesOf(file)),
    async stop() {
      signalGroup(pid, 'SIGTERM');
      const late = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMilliseconds);
      await ended;
      clearTimeout(late);
      // What the process itself had started and left behind.
      signalGroup(pid, 'SIGKILL');
    },
  };
}

/** A log holds one run; the one before is kept beside it. */
function openLog(file: string): number {
  mkdirSync(join(file, '..'), { recursive: true });
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'));
  return openSync(file, 'a', 0o600);
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((answer) => {
    child.once('error', (error) => answer(error.message));
    child.once('exit', (code, signal) => answer(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

function lastLinesOf(file: string, count = 40): string {
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return `Last lines of ${file}:\n${lines.slice(-count).map((line) => `  ${line}`).join('\n')}`;
}

export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (pid <= 1) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
