import { escape } from 'lodash';
import sanitizeHtml from 'sanitize-html';
import { hasTooManyTags, wordsBetweenTags } from './html-tags';

const WORDS = ['p', 'div', 'span', 'br', 'hr', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'code', 'blockquote', 'center'];
const LISTS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const TABLES = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/** SVG is left out: it is a document, not a picture. */
const PICTURE = /^(?:cid:[^\s<>"']{1,256}|data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+)$/i;

/**
 * The HTML of a mail as agents may see it in a sandboxed frame: words, tables and pictures that came along (`cid:`).
 * It runs nothing, loads nothing and leads nowhere; where a link led is told as the title of its words. What is too
 * large to be cleaned comes as plain text.
 */
export function cleanHtml(html: string): string {
  if (hasTooManyTags(html)) return `<pre>${escape(wordsBetweenTags(html))}</pre>`;
  return sanitizeHtml(html, {
    allowedTags: [...WORDS, ...LISTS, ...TABLES, 'img'],
    allowedAttributes: { '*': ['dir', 'lang'], span: ['title'], img: ['src', 'alt', 'width', 'height'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], ol: ['start'] },
    allowedSchemes: [],
    allowedSchemesByTag: { img: ['cid', 'data'] },
    allowProtocolRelative: false,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'template', 'svg', 'math', 'object', 'iframe', 'xmp', 'noembed', 'noframes', 'plaintext'],
    transformTags: {
      a: (_, { href = '' }) => ({ tagName: 'span', attribs: /^(https?|mailto|tel):/i.test(href) ? { title: href } : ({} as Record<string, string>) }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !PICTURE.test(attribs.src ?? ''),
  });
}
