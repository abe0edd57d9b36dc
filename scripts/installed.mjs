// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what the lock file names and leaves the file alone. Not `npm ci`: that refuses a lock file without the
 * optional packages of every other kind of machine, and a registry need not serve these.
 */
export const installArguments = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether a folder's node_modules is what its lock file asks for, by npm's own record of what it installed.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(modules, '.package-lock.json')) || isOfAnotherNode(folder)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(modules, '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || link || present[path]?.version === version || (optional && !present[path]),
  );
}

/**
 * What another generation of Node compiled has to go before an installation.
 * @param {string} folder
 */
export function clearForInstall(folder) {
  if (isOfAnotherNode(folder)) rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
}

/** @param {string} folder */
function isOfAnotherNode(folder) {
  const stamp = join(folder, 'node_modules', '.portico-node');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') !== process.versions.modules;
}

/** @param {string} folder */
export function markInstalled(folder) {
  writeFileSync(join(folder, 'node_modules', '.portico-node'), process.versions.modules);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
