import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';

import { type Settings, variables } from './environment.ts';

const generated = variables.filter((variable) => variable.generated !== undefined);

/** Fresh secrets that are kept nowhere, for builds and tests. */
export function inventSecrets(): Settings {
  return Object.fromEntries(
    generated.map(({ name, generated: count = 1 }) => [
      name,
      Array.from({ length: count }, () => randomBytes(32).toString('base64url')).join(','),
    ]),
  );
}

/**
 * The secrets of a copy. Made on its first start and kept in a file that only its owner can read; a secret that a
 * newer version asks for is added. What the settings already hold (a deployment's own) is left alone.
 */
export function keepSecrets(file: string, settings: Settings): Settings {
  const kept = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const wanted = Object.entries(inventSecrets()).filter(([name]) => settings[name] === undefined);
  const missing = wanted.filter(([name]) => !kept[name]);
  if (missing.length > 0) {
    mkdirSync(dirname(file), { recursive: true });
    const lines = missing.map(([name, value]) => `${name}=${value}\n`).join('');
    writeFileSync(file, lines, { flag: 'a', mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return Object.fromEntries(wanted.map(([name, value]) => [name, kept[name] ?? value]));
}
