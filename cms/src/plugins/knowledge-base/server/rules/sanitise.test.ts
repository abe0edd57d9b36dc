import { describe, expect, test } from 'vitest';
import { plainBody } from './plain';
import { cleanBody, picturesIn } from './sanitise';

const picture = 'picture:0123456789abcdef0123456789abcdef01234567';

const CASES: [string, string, string][] = [
  ['scripts', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
  ['scripts in capitals, unclosed', '<p>a</p><SCRIPT SRC=//x>alert(1)', '<p>a</p>'],
  ['handlers', '<p onclick="x()" ONMOUSEOVER=x>a</p>', '<p>a</p>'],
  ['handlers of pictures', `<img src="${picture}" alt="a" onerror="x()">`, `<img src="${picture}" alt="a" />`],
  ['javascript addresses', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['javascript in disguise', '<a href=" java\nscript:alert(1)">a</a><a href="&#106;avascript:alert(1)">b</a>', '<a>a</a><a>b</a>'],
  ['addresses without a site', '<a href="//else.example">a</a><a href="/api/x">b</a><a href="data:text/html,x">c</a>', '<a>a</a><a>b</a><a>c</a>'],
  ['targets and other attributes of links', '<a href="https://alpina.example/a?b=1&amp;c=2" target="_blank" class="x" id="main">a</a>', '<a href="https://alpina.example/a?b=1&amp;c=2" rel="noreferrer">a</a>'],
  ['styles', '<style>p{}</style><p style="position:fixed">a</p>', '<p>a</p>'],
  ['vector graphics', '<svg onload="x()"><a href="javascript:x()"><text>a</text></a></svg><p>b</p>', '<p>b</p>'],
  ['formulas', '<math><mi xlink:href="data:x,<script>">a</mi></math><p>b</p>', '<p>b</p>'],
  ['frames, objects and forms', '<iframe src="https://x">a</iframe><object data="x"></object><embed src="x"><form action="//x"><input value="a"><button>b</button></form>c', 'c'],
  ['pictures from elsewhere', '<img src="https://x/a.png" alt="a"><img src="data:image/png;base64,AAAA"><img src="/uploads/a.png"><img alt="a">', ''],
  ['names of pictures that are none', '<img src="picture:../../x" alt=""><img src="picture:ABC" alt="">', ''],
  ['other sources of pictures', `<img src="${picture}" srcset="https://x 2x" alt="a">`, `<img src="${picture}" alt="a" />`],
  ['nested markup', '<p><b><i>a</i></b><scr<script>ipt>alert(1)</scr</script>ipt></p>', '<p><strong><em>a</em></strong>ipt&gt;alert(1)ipt&gt;</p>'],
  ['broken markup', '<p>a<strong>b<p>c</strong>', '<p>a<strong>b<p>c</p></strong></p>'],
  ['comments', '<p>a<!-- <script>x</script> -->b</p><!--[if IE]>x<![endif]-->', '<p>ab</p>'],
  ['templates and noscript', '<template><script>x</script></template><noscript><p title="</noscript><img src=x onerror=x>">a</p></noscript>', ''],
  ['headings of the page', '<h1>a</h1><h2>b</h2>', '<h2>a</h2><h2>b</h2>'],
  ['spans of cells', '<table><tr><th scope="col" colspan="2" rowspan="999">a</th><td colspan="x" width="1">b</td></tr></table>', '<table><tr><th scope="col" colspan="2">a</th><td>b</td></tr></table>'],
  ['signs of search marks', '<p>a\u{E000}b\u{E001}</p>', '<p>ab</p>'],
];

describe('CL-15 the body of an article is cleaned of', () => {
  test.each(CASES)('%s', (_name, given, clean) => {
    expect(cleanBody(given).replace(/<tbody>|<\/tbody>/g, '')).toBe(clean);
  });

  test.each(CASES)('%s, and stays as it is then', (_name, given) => {
    const once = cleanBody(given);
    expect(cleanBody(once)).toBe(once);
  });

  test('tags that stand too deep, and its words stay', () => {
    const clean = cleanBody(`${'<b>'.repeat(5_000)}Flush ${'</b>'.repeat(100)}the drain`);
    expect(clean.match(/<strong>/g)).toHaveLength(64);
    expect(plainBody(clean)).toBe('Flush the drain');
    expect(cleanBody(clean)).toBe(clean);
  });

  test('what is allowed stays, word for word', () => {
    const body = `<h2>a</h2><p>b <strong>c</strong> <em>d</em> <u>e</u> <s>f</s> <code>g</code><br />h</p><ul><li><p>i</p></li></ul><ol start="3"><li>j</li></ol><blockquote><p>k</p></blockquote><pre><code>l</code></pre><hr /><img src="${picture}" alt="m" />`;
    expect(cleanBody(body)).toBe(body);
    expect(picturesIn(body + body)).toEqual([picture.slice('picture:'.length)]);
  });
});
