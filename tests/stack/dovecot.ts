import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { freePorts } from '../../scripts/ports.ts';
import type { ProcessGroup } from '../../scripts/processes.ts';
import { findDovecot } from '../../scripts/test/system.ts';

/** A real IMAP server with one mailbox. */
export interface ImapServer {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

/** Dovecot of the system, in a folder of its own; as root it runs as nobody, because it wants no root for one user. `at` is the port of one that ran there before. */
export async function startDovecot(folder: string, group: ProcessGroup, at?: number): Promise<ImapServer> {
  const program = findDovecot();
  if (program === null) throw new Error('There is no Dovecot: npm test installs it, or says how');
  const user = userForDovecot();
  const [free = 0] = await freePorts(1);
  const port = at ?? free;
  const server = { host: '127.0.0.1', port, username: 'reply', password: 'of-the-tests-only' };
  mkdirSync(join(folder, 'mail'), { recursive: true });
  const file = join(folder, 'dovecot.conf');
  writeFileSync(file, configuration(folder, user, server));
  chmodSync(folder, 0o755);
  for (const place of [folder, join(folder, 'mail')]) chownSync(place, user.uid, user.gid);
  const running = group.start({ name: 'dovecot', command: program, args: ['-F', '-c', file], cwd: folder, environment: process.env, ...(userInfo().uid === 0 && { user }) });
  const deadline = Date.now() + 20_000;
  while (!(await greets(port))) {
    if (Date.now() > deadline) throw new Error(`Dovecot did not start: ${running.lastLines()}`);
    await pause(50);
  }
  return server;
}

interface User {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  readonly groupName: string;
}

function userForDovecot(): User {
  const name = userInfo().uid === 0 ? 'nobody' : userInfo().username;
  const asked = (flag: string): string => execFileSync('id', [flag, name], { encoding: 'utf8' }).trim();
  return { uid: Number(asked('-u')), gid: Number(asked('-g')), name, groupName: asked('-gn') };
}

function configuration(folder: string, { uid, gid, name, groupName }: User, { port, password }: ImapServer): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${name}
default_internal_group = ${groupName}
default_login_user = ${name}
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

/** Whether something says hello there as IMAP servers do. */
function greets(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (said) => {
      answer(said.toString().startsWith('* OK'));
      socket.end();
    });
    socket.on('error', () => answer(false));
    socket.on('close', () => answer(false));
  });
}
