const LONGEST = 120;

/** Such as `.pdf`; `.2026` is part of a date. */
const EXTENSION = /\.(?=[a-z0-9]*[a-z])([a-z0-9]{1,5})$/i;

/** The last extension of a name, in small letters; null where it has none. */
export function extensionOf(name: string): string | null {
  return EXTENSION.exec(lastPart(name))?.[1]?.toLowerCase() ?? null;
}

/**
 * A name as it may be shown and saved: one part of a path, no control or invisible characters, no direction that
 * turns around while it is read, one extension, which is that of the content.
 */
export function cleanName(given: string, extensions: readonly string[]): string {
  const name = lastPart(given).replace(/[<>:"|?*]/g, '_').replace(/\s+/gu, ' ').trim();
  const extension = extensionOf(name);
  const kept = extension && extensions.includes(extension) ? extension : (extensions[0] ?? 'bin');
  const base = name
    .replace(EXTENSION, '')
    // What looks like one more extension becomes part of the name.
    .replace(/\.(?=\p{L})/gu, '_')
    .replace(/^[.\s_]+|[.\s]+$/gu, '');
  return `${[...base].slice(0, LONGEST).join('').trim() || 'file'}.${kept}`;
}

function lastPart(given: string): string {
  const visible = given.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\uFFFD]/gu, '');
  return visible.split(/[\\/]/).at(-1)?.trim() ?? '';
}
