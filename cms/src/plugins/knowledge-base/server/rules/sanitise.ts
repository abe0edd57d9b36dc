import sanitizeHtml from 'sanitize-html';

/** How a picture of an article is named in its body; where it is opened, whoever shows the body knows. */
const PICTURE = /^picture:([0-9a-f]{40})$/;

const LINK = /^(https?:\/\/|mailto:|tel:)/i;

/**
 * All that the body of an article may be made of, in one place: no scripts and nothing that runs, no styles, no frames,
 * no forms, and no pictures but its own.
 */
const ALLOWED = {
  tags: ['h2', 'h3', 'h4', 'p', 'br', 'hr', 'strong', 'em', 'u', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sub', 'sup'],
  attributes: { a: ['href', 'rel'], img: ['src', 'alt'], th: ['colspan', 'rowspan', 'scope'], td: ['colspan', 'rowspan'], ol: ['start'] },
} as const;

/** Content of these is no text of the article. */
const DROPPED = ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'title', 'head', 'xmp', 'noembed', 'noframes', 'plaintext', 'select', 'button', 'video', 'audio', 'canvas'];

/** What stands deeper is taken out of its tags: whoever walks through them needs its stack for every step. */
const DEEPEST = 64;

const SPAN = /^[1-9][0-9]?$/;

const kept = (attributes: Record<string, string>, fits: Record<string, RegExp>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name, value]) => fits[name]?.test(value)));

const given = (fits: boolean, attributes: Record<string, string>): Record<string, string> => (fits ? attributes : {});

/** The body of an article with what is allowed, and nothing else. What is clean stays as it is. */
export function cleanBody(html: string): string {
  const clean = sanitizeHtml(html, {
    allowedTags: [...ALLOWED.tags],
    allowedAttributes: Object.fromEntries(Object.entries(ALLOWED.attributes).map(([tag, names]) => [tag, [...names]])),
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['picture'] },
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: DROPPED,
    nestingLimit: DEEPEST,
    transformTags: {
      b: 'strong',
      i: 'em',
      // The page has one heading above the body.
      h1: 'h2',
      a: (tagName, { href = '' }) => ({ tagName, attribs: given(LINK.test(href.trim()), { href: href.trim(), rel: 'noreferrer' }) }),
      img: (tagName, { src = '', alt = '' }) => ({ tagName, attribs: given(PICTURE.test(src), { src, alt }) }),
      th: (tagName, attribs) => ({ tagName, attribs: kept(attribs, { colspan: SPAN, rowspan: SPAN, scope: /^(col|row)$/ }) }),
      td: (tagName, attribs) => ({ tagName, attribs: kept(attribs, { colspan: SPAN, rowspan: SPAN }) }),
      ol: (tagName, attribs) => ({ tagName, attribs: kept(attribs, { start: /^[0-9]{1,4}$/ }) }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src,
  });
  return clean.replace(/\p{Co}/gu, '').trim();
}

/** The pictures that a clean body shows, each once, in their order. */
export const picturesIn = (body: string): string[] => [...new Set([...body.matchAll(/ src="picture:([0-9a-f]{40})"/g)].map(([, picture]) => picture ?? ''))];
