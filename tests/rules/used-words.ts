import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program text below folders, without tests and what is generated. */
function textOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)));
  const written = files.filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file) && !file.includes('node_modules'));
  return written.map((file) => readFileSync(file, 'utf8')).join('\n');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The keys of a language file that no program names: whole, as `a.b.${…}` or `a.b.${…}.c`, or as a name that stands in
 * quotes with `${…}.c` put behind it.
 */
export function unusedKeys(keys: readonly string[], folders: readonly string[]): string[] {
  const text = textOf(folders);
  const quoted = new Set([...text.matchAll(/'([\w-]+(?:\.[\w-]+)*)'/g)].map(([, name]) => name));
  const begun = [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{[^`]*?\}((?:\.[\w-]+)*)`/g)];
  const patterns = [...new Set(begun.map(([, before = '', after = '']) => `^${escaped(before)}[\\w.-]+${escaped(after)}$`))].map((pattern) => new RegExp(pattern));
  const endings = new Set([...text.matchAll(/`\$\{[^`{}]+\}\.(\w+)`/g)].map(([, ending]) => ending));
  return keys.filter((key) => {
    const dot = key.lastIndexOf('.');
    const named = quoted.has(key) || patterns.some((pattern) => pattern.test(key));
    return !named && !(endings.has(key.slice(dot + 1)) && quoted.has(key.slice(0, dot)));
  });
}
