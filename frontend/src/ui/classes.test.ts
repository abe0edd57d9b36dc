import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(path.join(source, file), 'utf8');

/** Each style module with the programs that import it, and the name that it has there. */
const users = new Map<string, { text: string; name: string }[]>(files.filter((file) => file.endsWith('.module.css')).map((file) => [file, []]));
for (const file of files.filter((one) => /\.tsx?$/.test(one))) {
  const text = read(file);
  for (const [, name = '', from = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const module = from.startsWith('@/') ? from.slice(2) : path.join(path.dirname(file), from);
    users.get(module)?.push({ text, name });
  }
}

function classesIn(module: string): Set<string> {
  const rules = read(module).replace(/\/\*[\s\S]*?\*\//g, '').replace(/:global\([^)]*\)+/g, '');
  return new Set([...rules.matchAll(/\.([A-Za-z_][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name ?? ''));
}

const namedBy = ({ text, name }: { text: string; name: string }) => [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, one]) => one ?? '');

/** A class that is chosen by a value is named by none. */
const isChosen = ({ text, name }: { text: string; name: string }) => new RegExp(`\\b${name}\\[`).test(text);

describe.each([...users])('the styles of %s', (module, programs) => {
  it('are the classes that programs name', () => {
    const given = classesIn(module);
    const named = new Set(programs.flatMap(namedBy));
    expect([...named].filter((name) => !given.has(name))).toEqual([]);
    if (!programs.some(isChosen)) expect([...given].filter((name) => !named.has(name))).toEqual([]);
  });
});
