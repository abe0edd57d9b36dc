/** NUL, which PostgreSQL does not keep, and halves of characters, over which others stumble. */
const UNSOUND = /[\0\p{Cs}]/u;

/** What ends a line, shows nothing, or turns round what stands behind it, so that a name reads as another. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Whether a name or a title is one line that shows what it says. */
export const isLine = (text: string): boolean => !UNSEEN.test(text);

/** How deep things may stand in each other: whoever walks through them needs its stack for every step. */
const DEEPEST = 64;

/** Whether all text in what was sent, names of fields included, can be kept and told again, and nothing is buried too deep. */
export function isSound(sent: unknown): boolean {
  let level: unknown[] = [sent];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && UNSOUND.test(value)) return false;
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, content] of Object.entries(value)) below.push(name, content);
    }
    level = below;
  }
  return true;
}

/** The same of an address, as it came. */
export const isSoundAddress = (address: string): boolean => !address.includes('%00');
