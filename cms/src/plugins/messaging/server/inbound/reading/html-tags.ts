/**
 * The parser's work grows with the square of the depth, and closing tags hidden in attributes make depth hard to tell
 * beforehand. So tags are counted: with these, even all of them inside each other cost little. Long threads stay below.
 */
const MOST_TAGS = 20_000;

export function hasTooManyTags(html: string): boolean {
  const tag = /<[a-z]/gi;
  for (let count = 0; tag.test(html); count += 1) if (count >= MOST_TAGS) return true;
  return false;
}

const LINE_BREAKING = /<\/?(?:p|div|br|tr|li|ul|ol|table|blockquote|h[1-6]|hr|pre)\b[^<>]*>/gi;

/** The words of HTML that is too large to parse: tags out, the commonest entities read. */
export function wordsBetweenTags(html: string): string {
  return html
    .replace(LINE_BREAKING, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };
