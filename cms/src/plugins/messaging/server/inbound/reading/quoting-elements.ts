import { labelOf } from './words-of-quoting';

/** What an element of HTML says about whose its words are; `rest` makes all that follows quoted, too. */
export type ElementMark = 'quoted' | 'indented' | 'signature' | 'rest';

export interface MarkedElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Names of the elements directly inside. */
  children: readonly string[];
  /** Its first words; asked for only where they decide. */
  beginning: () => string;
}

/** Elements by which mail programs mark, by class or id. Outlook writes `x_` before names in what it quotes. */
const MARKS: readonly [ElementMark, RegExp][] = [
  // Outlook, on the web and on phones
  ['rest', /^(x_)?(divrplyfwdmsg|appendonsend)$/],
  ['rest', /^(x_)?outlookmessageheader$/],
  ['quoted', /^(x_)?(mail-editor-reference-message-container|olk_src_body_section)$/],
  ['signature', /^(x_)?(signature|ms-outlook-mobile-signature)$/],
  // Gmail
  ['quoted', /^(x_)?gmail_attr$/],
  ['signature', /^(x_)?gmail_signature(_prefix)?$/],
  // Thunderbird
  ['quoted', /^(x_)?(moz-cite-prefix|moz-forward-container)$/],
  ['signature', /^(x_)?moz-(txt-sig|signature)$/],
  // Yahoo, Proton, Roundcube, Spark, Zoho, K-9
  ['quoted', /^(x_)?yahoo_quoted(_\d+)?$/],
  ['quoted', /^(x_)?(protonmail_quote|reply-intro|forwardbody1|zmail_extra)$/],
  ['signature', /^(x_)?(protonmail_signature_block|k9mail-signature)$/],
];

/** GMX and Spark mark by `name`. */
const NAMES: Record<string, ElementMark> = { quote: 'quoted', messagereplysection: 'quoted', messagesignaturesection: 'signature' };

export function markOf(element: MarkedElement): ElementMark | null {
  const { class: classes = '', id = '', name = '' } = element.attributes;
  const words = `${id} ${classes}`.toLowerCase().split(/\s+/, 20);
  const mark = NAMES[name.toLowerCase()] ?? MARKS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
  if (mark) return mark;
  if (element.name === 'blockquote') return isQuotingBlock(element, words) ? 'quoted' : 'indented';
  if (words.some((word) => /^(x_)?gmail_quote(_container)?$/.test(word))) return isSplitByAnswers(element) ? null : 'quoted';
  return isHeaderOfOutlook(element) ? 'rest' : null;
}

/** A block that is only set in (Gmail and Outlook do so at a button) is the writer's own. */
function isQuotingBlock({ attributes }: MarkedElement, words: readonly string[]): boolean {
  const style = (attributes.style ?? '').toLowerCase();
  const isBordered = /border-left(-(style|width|color))?\s*:\s*(?!\s*(none|0(px)?\s*(;|$)))/.test(style);
  return attributes.type?.toLowerCase() === 'cite' || attributes.cite !== undefined || words.some((word) => /quote|cite/.test(word)) || isBordered;
}

/** Gmail puts answer and quotation into one container; what is quoted stands in blocks, unless a mail is sent on. */
function isSplitByAnswers({ children, beginning }: MarkedElement): boolean {
  return children.includes('blockquote') && !/^\s*[-_]{3}/.test(beginning());
}

/** Outlook on the desktop draws a line above the header of the earlier mail, and marks it by nothing else. */
function isHeaderOfOutlook({ name, attributes, beginning }: MarkedElement): boolean {
  return name === 'div' && /border-top\s*:\s*solid/i.test(attributes.style ?? '') && labelOf(beginning().trimStart()) !== null;
}
