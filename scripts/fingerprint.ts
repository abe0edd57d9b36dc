import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a build writes, or does not read. */
const outputs = new Set(['dist', 'build', 'public/uploads', 'types']);

/** A path below the folder, with `/` between its parts, that takes part in the fingerprint. */
export type Chosen = (path: string) => boolean;

/** A hash of the names and contents of all chosen source files: the same content, the same fingerprint, whatever the clock says. */
export function fingerprint(folders: readonly string[], chosen: Chosen = () => true): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const path of sourcesOf(folder)) {
      if (!chosen(path)) continue;
      hash.update(path).update('\0').update(readFileSync(join(folder, path))).update('\0');
    }
  }
  return hash.digest('hex');
}

function sourcesOf(folder: string, top = folder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const file = join(folder, entry);
      const path = relative(top, file).split(sep).join('/');
      if (entry === 'node_modules' || entry.startsWith('.') || outputs.has(path)) return [];
      if (statSync(file).isDirectory()) return sourcesOf(file, top);
      return isSource(entry) ? [path] : [];
    });
}

function isSource(file: string): boolean {
  return !/\.test\.tsx?$|\.tsbuildinfo$|\.md$|^next-env\.d\.ts$/.test(file);
}
