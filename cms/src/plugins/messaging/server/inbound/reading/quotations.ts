import { attributionAt } from './attributions';
import { given, isBlank, type Line } from './mail-lines';
import { announcementOf, labelOf, type HeaderLabel } from './words-of-quoting';

/** RFC 3676 4.5, with the little indentation that some programs add. */
const QUOTED = /^[ \u00a0]{0,3}>/;
/** A row of signs, as it stands above the header of an earlier mail. */
const RULE = /^[ \u00a0]*[-_=*]{5,}[ \u00a0]*$/;

/** Lines a header may take with its long lists of recipients, and lines of it that may lack a label. */
const LONGEST_HEADER = 20;
const UNLABELLED = 2;
/** Lines between what announces a mail and its header. */
const BETWEEN = 3;

/**
 * Says which lines are quoted from earlier mails. Lines that bear a mark (`>`, or a quoting element of HTML) are
 * quoted one by one, so that answers between them stay the writer's. Below what only announces a mail (the header that
 * Outlook writes, `Original Message`, an attribution that no marked line follows) nothing tells quotation and answer
 * apart: all of it is quoted.
 */
export function withQuotations(read: readonly Line[]): Line[] {
  const marked = withWrappedLinks(read.map((line) => (line.whose === 'own' && QUOTED.test(line.words) ? { ...line, whose: 'quoted' } : line)));
  const labels = marked.map(({ words }) => labelOf(words));
  const quoted = new Set<number>();
  for (let at = 0; at < marked.length; at += 1) {
    const line = marked[at] as Line;
    if (line.whose === 'quoted' || line.whose === 'signature' || isBlank(line)) continue;
    if (beginsMail(marked, labels, at)) {
      for (let rest = beginOfFrame(marked, at); rest < marked.length; rest += 1) quoted.add(rest);
      break;
    }
    const attribution = attributionAt(marked, at);
    if (!attribution) continue;
    const next = nextWords(marked, attribution.end);
    const follows = marked[next]?.whose;
    if (follows !== 'quoted' && follows !== 'indented' && !attribution.isCertain) continue;
    const end = follows === 'quoted' ? attribution.end : follows === 'indented' ? endOfIndented(marked, next) : marked.length;
    for (; at < end; at += 1) quoted.add(at);
    at -= 1;
  }
  return given(marked, quoted, 'quoted').map((line) => (line.whose === 'indented' ? { ...line, whose: 'own' } : line));
}

/** A link that was longer than the line on which a program quoted it stands below it without a mark. */
function withWrappedLinks(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const isLink = line.whose === 'own' && /^\s*[<(]?https?:\/\/\S+\s*$/.test(line.words);
    return isLink && QUOTED.test(lines[at - 1]?.words ?? '') ? { ...line, whose: 'quoted' } : line;
  });
}

type Labels = readonly (HeaderLabel | null)[];

function beginsMail(lines: readonly Line[], labels: Labels, at: number): boolean {
  if (labels[at]) return isHeader(lines, labels, at);
  const announced = announcementOf(lines[at]?.words ?? '');
  return announced === 'words' || (announced === 'dashes' && labels.slice(at + 1, at + 1 + BETWEEN).filter(Boolean).length >= 2);
}

/** Three labels or more, who from being one of them, and either a subject or an address: more than a list of one's own. */
function isHeader(lines: readonly Line[], labels: Labels, start: number): boolean {
  const found = new Set<HeaderLabel>();
  let unlabelled = 0;
  let end = start;
  for (; end < Math.min(lines.length, start + LONGEST_HEADER) && unlabelled <= UNLABELLED; end += 1) {
    const label = labels[end];
    unlabelled = label ? 0 : unlabelled + 1;
    if (label) found.add(label);
  }
  if (found.size < 3 || !found.has('from')) return false;
  return found.has('subject') || lines.slice(start, end).some(({ words }) => words.includes('@'));
}

/** With the rule and the announcement above it. */
function beginOfFrame(lines: readonly Line[], header: number): number {
  let begin = header;
  for (let at = header - 1; at >= 0 && at >= header - BETWEEN - 1; at -= 1) {
    const line = lines[at];
    if (!line || line.whose !== 'own') break;
    if (RULE.test(line.words) || announcementOf(line.words)) begin = at;
    else if (!isBlank(line)) break;
  }
  return begin;
}

function nextWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] as Line)) at += 1;
  return at;
}

function endOfIndented(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.whose === 'indented') at += 1;
  return at;
}
