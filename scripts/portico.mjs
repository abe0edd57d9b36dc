// @ts-check
// The door of every npm script: node scripts/portico.mjs <command> [arguments]
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { clearForInstall, installArguments, isInstalled, markInstalled } from './installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19, 0];

/** @param {string} message */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function checkNode() {
  const running = process.versions.node.split('.').map(Number);
  const difference = oldestNode.map((part, index) => (running[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference < 0) stop(`Portico needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
}

function checkToolchain() {
  const missing = ['python3', 'make', 'g++'].filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  if (missing.length === 0) return;
  stop(
    `Portico compiles its SQLite driver when it is installed and misses: ${missing.join(', ')}.\n` +
      'On Debian or Ubuntu: apt-get install -y python3 make g++. On macOS: xcode-select --install.',
  );
}

function installTools() {
  if (isInstalled(root)) return;
  checkToolchain();
  process.stdout.write('Installing the tools of Portico (about two minutes the first time) …\n');
  clearForInstall(root);
  const npm = spawnSync('npm', installArguments, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (npm.status !== 0) {
    stop(`${npm.stdout}${npm.stderr}\nThe tools could not be installed. npm needs its registry: check the network and try again.`);
  }
  markInstalled(root);
}

checkNode();
const command = process.argv[2] ?? '';
const script = join(root, 'scripts', `${command}.ts`);
if (!/^[a-z]+(-[a-z]+)*$/.test(command) || !existsSync(script)) stop(`Portico has no command "${command}".`);
installTools();

// In this process and not in a child: signals and the exit code need no forwarding.
process.chdir(root);
process.argv.splice(1, 2, script);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(script).href);
