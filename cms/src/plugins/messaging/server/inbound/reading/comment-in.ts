import { linesOfHtml } from './html-lines';
import { hasTooManyTags, wordsBetweenTags } from './html-tags';
import { isBlank, linesOfText, type Line } from './mail-lines';
import { withQuotations } from './quotations';
import type { ReceivedMail } from './received-mail';
import { withSignatures } from './signatures';

export interface CommentInMail {
  /** The words the person wrote; `''` where there are none. */
  comment: string;
  /** All that was cut: what was quoted, signatures, disclaimers. */
  cut: string;
  /** Content ids of the pictures between the person's words. */
  pictures: string[];
}

/** Nobody writes more by hand, and answers stand on top of long threads: what is below is left unread. */
const LETTERS_READ = 400_000;

/**
 * The words a person wrote, without what the mail program put around them. HTML goes first, as its elements say what
 * is quoted; the words then pass the rules for plain text, too. Addresses behind linked words are left out: a quoted
 * button of ours that no rule recognises must not bring its link along. In doubt words stay.
 */
export function commentIn(mail: Pick<ReceivedMail, 'text' | 'html'>): CommentInMail {
  const lines = withSignatures(withQuotations(linesOf(mail)));
  const own = lines.filter(({ whose }) => whose === 'own');
  return {
    comment: joined(own),
    cut: joined(lines.filter(({ whose }) => whose !== 'own')),
    pictures: [...new Set(own.flatMap(({ pictures }) => pictures))],
  };
}

function linesOf({ text, html }: Pick<ReceivedMail, 'text' | 'html'>): Line[] {
  if (html !== null && !hasTooManyTags(html)) {
    const lines = linesOfHtml(html);
    if (!lines.every(isBlank)) return lines;
  }
  return linesOfText((text ?? (html === null ? '' : wordsBetweenTags(html))).slice(0, LETTERS_READ));
}

/** One blank line between paragraphs, none at the ends, and no rule at the ends either. */
function joined(lines: readonly Line[]): string {
  const words = lines.filter((line) => line.words.trim() !== '' || line.pictures.length === 0).map((line) => line.words.trimEnd());
  const spaced = words.filter((line, at) => line !== '' || words[at - 1] !== '');
  const means = (line: string) => /[^-_=*\s]/.test(line);
  const [first, last] = [spaced.findIndex(means), spaced.findLastIndex(means)];
  return first < 0 ? '' : spaced.slice(first, last + 1).join('\n').trim();
}
