import fc from 'fast-check';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from './clean-html';

const ATTRIBUTES = new Set(['dir', 'lang', 'title', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'start']);
const FORBIDDEN = /^(script|style|iframe|object|embed|link|meta|base|form|input|svg|math|a|video|audio|source)$/;
const PICTURE = /^(cid:|data:image\/(png|jpeg|gif|webp);)/i;

/** What a browser would make of it: every element and attribute is one that does nothing. */
function isHarmless(html: string): boolean {
  return load(html)('*')
    .toArray()
    .every((element) => 'attribs' in element && !FORBIDDEN.test(element.name) && Object.entries(element.attribs).every(([name, value]) => ATTRIBUTES.has(name) && (name !== 'src' || PICTURE.test(value))));
}

describe('MS-06 HTML that agents may look at', () => {
  it.each([
    ['<p onclick="x()">Hi</p>', '<p>Hi</p>'],
    ['<script>alert(1)</script><style>p{background:url(//x.example)}</style>Hi', 'Hi'],
    ['<img src="https://x.example/pixel.gif">Hi', 'Hi'],
    ['<img src="cid:floor@1" onerror="x()" srcset="https://x.example/a 2x">', '<img src="cid:floor@1" />'],
    ['<img src="data:image/png;base64,AAAA">', '<img src="data:image/png;base64,AAAA" />'],
    ['<img src="data:image/svg+xml;base64,AAAA">', ''],
    ['<img src="data:text/html,x">', ''],
    ['<a href="https://x.example/?a=1&amp;b=2" style="background:url(//x.example)">here</a>', '<span title="https://x.example/?a=1&amp;b=2">here</span>'],
    ['<a href="javascript:alert(1)">here</a>', '<span>here</span>'],
    ['<base href="https://x.example"><link rel="stylesheet" href="//x.example"><meta http-equiv="refresh" content="0;url=//x.example">Hi', 'Hi'],
    ['<form action="//x.example"><input name="a"><button>Go</button></form>', 'Go'],
    ['<iframe src="//x.example">in</iframe><object data="//x.example">in</object>Hi', 'Hi'],
    ['<svg><a href="x"><text>in</text></a></svg>Hi', 'Hi'],
    ['<table background="//x.example" bgcolor="red"><tr><td colspan="2">1</td></tr></table>', '<table><tr><td colspan="2">1</td></tr></table>'],
    ['<p id="x" class="y" name="z">1 &lt; 2</p>', '<p>1 &lt; 2</p>'],
    ['<!--[if mso]><script>x()</script><![endif]-->Hi', 'Hi'],
  ])('%s becomes %s', (html, clean) => {
    expect(cleanHtml(html)).toBe(clean);
  });

  it('keeps the words of HTML that is too large, and nothing else', () => {
    expect(cleanHtml(`${'<b onclick="x()">'.repeat(30_000)}1 &lt; 2<script>`)).toBe('<pre>1 &lt; 2</pre>');
  });

  const piece = fc.constantFrom('<', '>', '"', "'", '/', '=', ' ', '<a href=', '<img src=', '<svg>', '<style>', '</style>', '<math>', '<p ', 'onerror=x', 'javascript:', 'cid:', 'https://x.example', '<!--', '-->', '<![CDATA[', ']]>', '<noscript>', '<textarea>', '<title>', '<xmp>', '<table>', 'style=', '&lt;', '&#60;', '\0', 'x');
  it('is harmless whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(isHarmless(cleanHtml(pieces.join('')))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
