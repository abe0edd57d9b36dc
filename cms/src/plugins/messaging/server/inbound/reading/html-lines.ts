import { load, type CheerioAPI } from 'cheerio';
import type { Line, Whose } from './mail-lines';
import { markOf, type ElementMark } from './quoting-elements';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
type Text = Exclude<Extract<Node, { data: string }>, { attribs: unknown }>;

const SILENT = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'iframe', 'select', 'textarea', 'button']);
/** Elements that begin a line, and those that have room around them. */
const LINES = new Set(['div', 'tr', 'li', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'center', 'address', 'body', 'html', 'form', 'fieldset', 'caption']);
const PARAGRAPHS = new Set(['p', 'blockquote', 'ul', 'ol', 'dl', 'table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);
const RULE = '________________';
const BEGINNING_READ = 60;

interface Page {
  lines: Line[];
  /** What stands on the line so far, in pieces, and whether it ends in a space. */
  words: string[];
  isSpaced: boolean;
  pictures: string[];
  /** There is something on this line, if only a space that does not break. */
  isTouched: boolean;
  whose: Whose;
  isPreformatted: boolean;
  /** The numbers of the lists that are open; 0 where they have none. */
  lists: number[];
  /** From here on everything is quoted. */
  isOver: boolean;
}

/** The words of HTML line by line, as a mail program shows them, with whose they are as far as elements say. */
export function linesOfHtml(html: string): Line[] {
  const page: Page = { lines: [], words: [], isSpaced: true, pictures: [], isTouched: false, whose: 'own', isPreformatted: false, lists: [], isOver: false };
  // A stack of what is still to be read: markup may be deeper than calls can be.
  const ahead: (Node | (() => void))[] = [...(load(html, { xml: { xmlMode: false } }).root()[0]?.children ?? [])].reverse();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'function') next();
    else if (isText(next)) write(page, next.data);
    else if ('attribs' in next && !isSilent(next)) {
      ahead.push(open(page, next));
      for (let at = next.children.length - 1; at >= 0; at -= 1) ahead.push(next.children[at] as Node);
    }
  }
  endLine(page);
  return page.lines;
}

/** Comments have content, too. */
function isText(node: Node): node is Text {
  return (node.type as string) === 'text';
}

function isSilent({ name, attribs }: Element): boolean {
  return SILENT.has(name) || 'hidden' in attribs || /(^|;)\s*(display\s*:\s*none|mso-hide\s*:\s*all)/i.test(attribs.style ?? '');
}

/** Begins an element; what it returns ends it. */
function open(page: Page, element: Element): () => void {
  const { name } = element;
  const { whose, isPreformatted } = page;
  const mark = whose === 'own' || whose === 'indented' ? markOf(described(element)) : null;
  if (name === 'br') breakLine(page);
  if (name === 'img') picture(page, element);
  if (name === 'td' || name === 'th') write(page, ' ');
  const room = mark || PARAGRAPHS.has(name) ? 'paragraph' : LINES.has(name) ? 'line' : 'none';
  const spaced = room === 'paragraph' && !isSetTight(element);
  if (room !== 'none') endLine(page);
  if (spaced) blankLine(page);
  if (name === 'hr') page.lines.push({ words: RULE, whose: page.whose, pictures: [] });
  begin(page, element, mark);
  return () => {
    if (room !== 'none') endLine(page);
    if (name === 'ul' || name === 'ol') page.lists.pop();
    page.whose = page.isOver ? 'quoted' : whose;
    page.isPreformatted = isPreformatted;
    if (spaced) blankLine(page);
  };
}

function begin(page: Page, { name, attribs }: Element, mark: ElementMark | null): void {
  if (mark === 'rest') page.isOver = true;
  if (mark) page.whose = mark === 'rest' ? 'quoted' : mark;
  if (name === 'pre' || /white-space\s*:\s*pre/i.test(attribs.style ?? '')) page.isPreformatted = true;
  if (name === 'ul' || name === 'ol') page.lists.push(name === 'ol' ? 1 : 0);
  if (name === 'li') bullet(page);
}

function bullet(page: Page): void {
  const number = page.lists.at(-1) ?? 0;
  if (number > 0) page.lists[page.lists.length - 1] = number + 1;
  page.words.push(number > 0 ? `${number}. ` : '- ');
}

/** Outlook makes a paragraph of each line, without room around it. */
function isSetTight({ name, attribs }: Element): boolean {
  return name === 'p' && (/\bmso/i.test(attribs.class ?? '') || /margin(-top|-bottom)?\s*:\s*0/i.test(attribs.style ?? ''));
}

function described(element: Element): Parameters<typeof markOf>[0] {
  return {
    name: element.name,
    attributes: element.attribs,
    get children() {
      return element.children.flatMap((child) => ('attribs' in child ? [child.name] : []));
    },
    beginning: () => beginningOf(element),
  };
}

/** The first words inside an element, a few at most. */
function beginningOf(element: Element): string {
  let found = '';
  const ahead: Node[] = [element];
  for (let steps = 0; steps < BEGINNING_READ && found.length < BEGINNING_READ; steps += 1) {
    const next = ahead.pop();
    if (!next) break;
    if (isText(next)) found = `${found}${next.data.slice(0, BEGINNING_READ * 2)}`.trimStart();
    else if ('attribs' in next) for (let at = Math.min(next.children.length, BEGINNING_READ) - 1; at >= 0; at -= 1) ahead.push(next.children[at] as Node);
  }
  return found.replace(/\s+/g, ' ');
}

function picture(page: Page, { attribs }: Element): void {
  const cid = /^cid:(.{1,256})$/i.exec(attribs.src?.trim() ?? '')?.[1];
  if (cid) page.pictures.push(decoded(cid));
  if (/^\p{Extended_Pictographic}.{0,6}$/u.test(attribs.alt ?? '')) write(page, attribs.alt ?? '');
}

/** RFC 2392: a content id stands in an address escaped. */
function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid;
  }
}

function write(page: Page, text: string): void {
  if (page.isPreformatted) return writeAsItStands(page, text);
  if (text.includes('\u00a0')) page.isTouched = true;
  const words = text.replace(/[\s\u00a0]+/g, ' ');
  const added = page.isSpaced ? words.trimStart() : words;
  if (added === '') return;
  page.words.push(added);
  page.isSpaced = added.endsWith(' ');
}

function writeAsItStands(page: Page, text: string): void {
  text.split(/\r?\n/).forEach((line, at) => {
    if (at > 0) breakLine(page);
    page.words.push(line);
    page.isSpaced = false;
  });
}

function breakLine(page: Page): void {
  page.isTouched = true;
  endLine(page);
}

function endLine(page: Page): void {
  const words = page.words.join('').trimEnd();
  if (words !== '' || page.pictures.length > 0 || page.isTouched) page.lines.push({ words, whose: page.whose, pictures: page.pictures });
  Object.assign(page, { words: [], isSpaced: true, pictures: [], isTouched: false });
}

/** One, however many ask for it. */
function blankLine(page: Page): void {
  const last = page.lines.at(-1);
  if (last && (last.words !== '' || last.pictures.length > 0)) page.lines.push({ words: '', whose: page.whose, pictures: [] });
}
