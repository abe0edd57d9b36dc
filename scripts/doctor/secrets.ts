import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';

import type { Settings } from '../environment.ts';
import { inventSecrets } from '../secrets.ts';
import { ok, problem, type Finding } from './finding.ts';

/** Looks at who can read the secrets, and says nothing of what they are. */
export function checkSecrets(file: string, settings: Settings): Finding[] {
  const missing = Object.keys(inventSecrets()).filter((name) => !settings[name]);
  if (missing.length === 0) return [ok('secrets', 'All come from the environment.')];
  if (!existsSync(file)) return [ok('secrets', `${missing.length} secrets are made by the first start and kept in ${file}.`)];
  const others = statSync(file).mode & 0o077;
  const findings: Finding[] = [];
  if (others !== 0 && process.platform !== 'win32') {
    findings.push(problem('secrets', `Others on this machine may read or change ${file}.`, `chmod 600 ${file}. Who has read it can make links and sessions: if somebody may have, delete it and start again, which ends all of them.`));
  }
  const kept = readKept(file);
  if (kept === null) findings.push(problem('secrets', `${file} cannot be read by this user.`, 'Run as the user that runs Portico, or give the file to this one.'));
  return findings.length > 0 ? findings : [ok('secrets', `Kept in ${file}, which only its owner can read.`)];
}

/** The secrets of this copy, for asking its servers; invented where there are none yet, and never written down. */
export function secretsOf(file: string, settings: Settings): Settings {
  const kept = (existsSync(file) && readKept(file)) || {};
  return Object.fromEntries(Object.entries(inventSecrets()).map(([name, invented]) => [name, settings[name] ?? kept[name] ?? invented]));
}

function readKept(file: string): Readonly<Record<string, string | undefined>> | null {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
