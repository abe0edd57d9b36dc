import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { escape } from 'lodash';

/** What the body of a mail is made of. A button is a link of that class. */
const TAGS = ['h1', 'h2', 'p', 'a', 'strong', 'em', 'ul', 'ol', 'li', 'br', 'hr', 'blockquote'] as const;
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href', 'class'] };

export interface Stray {
  kind: 'tag' | 'attribute';
  name: string;
  line: number;
  column: number;
}

/** A piece of text in a body, where it begins, and the link that it is the address of. */
export interface Piece {
  text: string;
  isAddress: boolean;
  line: number;
  column: number;
}

type Node = ReturnType<Cheerio<never>['contents']>[number];

const TEXT = 3;
const COMMENT = 8;

const isText = (node: Node): node is Extract<Node, { nodeType: typeof TEXT }> => node.nodeType === TEXT;

interface Place {
  startLine: number;
  startCol: number;
}

interface Placed {
  sourceCodeLocation?: (Place & { attrs?: Record<string, Place> }) | null;
}

export function readBody(html: string): CheerioAPI {
  return load(html, { sourceCodeLocationInfo: true }, false);
}

/** Tags, comments and attributes that a body may not have, with their places. */
export function straysIn(body: CheerioAPI): Stray[] {
  return everyNode(body).flatMap((node): Stray[] => {
    const place = placeOf(node);
    if (isText(node)) return [];
    if (!('attribs' in node)) return [{ kind: 'tag', name: node.nodeType === COMMENT ? '!--' : node.type, ...place }];
    if (!TAGS.some((tag) => tag === node.name)) return [{ kind: 'tag', name: node.name, ...place }];
    return Object.entries(node.attribs)
      .filter(([name, value]) => !allowed(node.name, name, value))
      .map(([name]) => ({ kind: 'attribute', name, ...placeOf(node, name) }));
  });
}

/** All that is said in a body, the addresses of its links included. */
export function piecesOf(body: CheerioAPI): Piece[] {
  return everyNode(body).flatMap((node): Piece[] => {
    if (isText(node)) return [{ text: node.data, isAddress: false, ...placeOf(node) }];
    if (!('attribs' in node)) return [];
    const { href } = node.attribs;
    return href === undefined ? [] : [{ text: href, isAddress: true, ...placeOf(node, 'href') }];
  });
}

/** Takes out what a body may not have: of tags their content stays, of scripts and the like nothing. */
export function purge(body: CheerioAPI): void {
  for (const node of everyNode(body)) {
    if (isText(node)) continue;
    if (!('attribs' in node) || ['script', 'style', 'template', 'iframe', 'svg', 'math', 'noscript', 'textarea', 'title'].includes(node.name)) body(node).remove();
    else if (!TAGS.some((tag) => tag === node.name)) body(node).replaceWith(body(node).contents());
    else for (const [name, value] of Object.entries(node.attribs)) if (!allowed(node.name, name, value)) body(node).removeAttr(name);
  }
}

/** Writes each piece anew: texts are escaped when the body is written out, whatever they hold. */
export function rewrite(body: CheerioAPI, write: (piece: string, isAddress: boolean) => string): void {
  for (const node of everyNode(body)) {
    if (isText(node)) node.data = write(node.data, false);
    else if ('attribs' in node && node.attribs.href !== undefined) node.attribs.href = write(node.attribs.href, true);
  }
}

/** Stands in a value for the end of a line; Unicode's own sign for it. */
export const LINE_END = '\u2028';

/** In a quotation, what somebody wrote in lines is read in lines; a quotation of nothing is none. Elsewhere no value changes what a mail is made of. */
export function settleLines(body: CheerioAPI): void {
  for (const node of everyNode(body)) {
    if (!isText(node) || !node.data.includes(LINE_END)) continue;
    if (body(node).parent().closest('blockquote').length === 0) node.data = node.data.replaceAll(LINE_END, '\n');
    else body(node).replaceWith(node.data.split(LINE_END).map((line) => escape(line)).join('<br>'));
  }
  body('blockquote')
    .filter((_index, element) => body(element).text().trim() === '')
    .remove();
}

/** A link needs an address; the only class is the button's. */
function allowed(tag: string, name: string, value: string): boolean {
  return (ATTRIBUTES[tag]?.includes(name) ?? false) && (name !== 'class' || value === 'button');
}

/** In the order of the document, each before what it holds. */
function everyNode(body: CheerioAPI): Node[] {
  const within = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...('children' in node ? within(node.children as Node[]) : [])]);
  return within(body.root().contents().toArray() as Node[]);
}

function placeOf(node: Node, attribute?: string): { line: number; column: number } {
  const location = (node as Placed).sourceCodeLocation;
  const place = (attribute && location?.attrs?.[attribute]) || location;
  return { line: place?.startLine ?? 1, column: place?.startCol ?? 1 };
}
