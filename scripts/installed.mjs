import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether a folder's node_modules is what its lock file asks for, by npm's own record of what it installed.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.portico-node');
  if (!existsSync(join(modules, '.package-lock.json'))) return false;
  // Native modules are compiled for one generation of Node.
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') !== process.versions.modules) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(modules, '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || link || present[path]?.version === version || (optional && !present[path]),
  );
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
