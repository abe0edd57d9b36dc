import { given, isBlank, type Line } from './mail-lines';
import { isDisclaimer, isPhoneSignature } from './words-of-signatures';

/** `--` without the space that RFC 3676 4.3 asks for is a signature where little follows, else a line somebody drew. */
const LONGEST_UNSURE = 12;

/** Says which of the writer's lines are signature, what phones write below and what lawyers want below. */
export function withSignatures(lines: readonly Line[]): Line[] {
  const found = new Set<number>();
  for (const [start, end] of runsOfOwn(lines)) {
    const signature = startOfSignature(lines, start, end);
    for (let at = signature; at < end; at += 1) found.add(at);
    for (let at = start; at < signature; at += 1) if (isPhoneSignature(lines[at]?.words ?? '')) found.add(at);
    for (const [from, to] of paragraphs(lines, start, signature)) {
      if (isDisclaimer(lines.slice(from, to).map(({ words }) => words).join(' '))) for (let at = from; at < to; at += 1) found.add(at);
    }
  }
  return given(lines, found, 'signature');
}

function startOfSignature(lines: readonly Line[], start: number, end: number): number {
  const unsure = startOfLast(lines, start, end, LONGEST_UNSURE);
  for (let at = start; at < end; at += 1) {
    const words = lines[at]?.words ?? '';
    if (words === '-- ' || (at >= unsure && words.trim() === '--')) return at;
  }
  return end;
}

/** Where so many lines with words are left as still may be a signature. */
function startOfLast(lines: readonly Line[], start: number, end: number, most: number): number {
  let left = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    if (!isBlank(lines[at] as Line)) left += 1;
    if (left > most + 1) return at + 1;
  }
  return start;
}

function runsOfOwn(lines: readonly Line[]): [start: number, end: number][] {
  return runs(lines, 0, lines.length, ({ whose }) => whose === 'own');
}

function paragraphs(lines: readonly Line[], start: number, end: number): [start: number, end: number][] {
  return runs(lines, start, end, (line) => !isBlank(line));
}

function runs(lines: readonly Line[], start: number, end: number, belongs: (line: Line) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let begin = -1;
  for (let at = start; at <= end; at += 1) {
    const line = at < end ? lines[at] : undefined;
    const isIn = line !== undefined && belongs(line);
    if (isIn && begin < 0) begin = at;
    if (!isIn && begin >= 0) {
      found.push([begin, at]);
      begin = -1;
    }
  }
  return found;
}
