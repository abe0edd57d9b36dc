import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The files below a folder that import each other in a circle, be it for a type alone: each circle once, in the order of its imports. */
export function circlesIn(root: string): string[][] {
  const files = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file)));
  const imports = new Map([...files].map((file) => [file, importedBy(root, file, files)]));
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, way: string[]): void => {
    const begun = way.indexOf(file);
    if (begun >= 0) circles.push(way.slice(begun));
    if (begun >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return circles;
}

function importedBy(root: string, file: string, files: ReadonlySet<string>): string[] {
  const named = [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\b[^;']*?from '([^']+)'/gm)].map(([, name = '']) => name);
  return named.flatMap((name) => {
    const place = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? normalize(join(dirname(file), name)) : null;
    const found = place === null ? [] : [place, `${place}.ts`, `${place}.tsx`, join(place, 'index.ts')].filter((one) => files.has(one));
    return found.slice(0, 1);
  });
}
