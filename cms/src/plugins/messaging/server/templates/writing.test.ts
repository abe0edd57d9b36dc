import fc from 'fast-check';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../visibility/server/rules/settings';
import { STRUCK } from './definition';
import type { MailWords } from './words';
import { writeMail, writeSms } from './writing';

const site = 'https://portals.example';
const link = `${site}/nordlys/case/open/x`;
const setting = { portal: { name: 'Nordlys', timeZone: 'Europe/Oslo' }, language: 'en', site };
const look = { colours: DEFAULT_SETTINGS.colours, optOut: null };
const words: MailWords = {
  subject: 'Case {number}: {title}',
  html: '<h1>{title}</h1><p>Hello <strong>{name}</strong>, <{name}> &amp; "{name}"</p><p><a class="button" href="{link}">{title}</a></p>',
  text: '',
  footer: 'About {number}',
};
const values = { number: '26-1', title: 'Leak', name: 'Kari', link };
const write = (said: Partial<typeof values>, written: Partial<MailWords> = {}) => writeMail({ ...words, ...written }, { ...values, ...said }, setting, look);

describe('MS-05 what variables hold is said and not done', () => {
  const hostile = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><b>', '<!--', '&lt;script&gt;', '</td></tr></table>', 'script', '{link}', "'{'", 'a\r\nBcc: x@y.example', '\u2028Bcc: x'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=', '\n', '{', '}') }),
  );
  const shape = (html: string) => load(html)('*').toArray().map((element) => ('attribs' in element ? `${element.name} ${Object.keys(element.attribs).join()}` : '')).join('\n');

  it('in HTML', () => {
    const plain = shape(write({}).html);
    fc.assert(fc.property(hostile, (text) => {
      expect(shape(write({ title: text, name: text, number: text }).html)).toBe(plain);
    }), { numRuns: 200 });
  }, 30_000);

  it('in the subject, which stays one line', () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(write({ title: text, number: text }).subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }), { numRuns: 100 });
  }, 30_000);

  it('in plain text as it is', () => {
    expect(write({ name: '<b>Ola & "Kari"</b>' }).text).toContain('Hello <b>Ola & "Kari"</b>, <<b>Ola & "Kari"</b>> & "<b>Ola & "Kari"</b>"');
  });

  it('and turns the direction of no words that follow it', () => {
    expect(write({ title: 'Le\u202eak', number: '26\u2067-1' })).toMatchObject({ subject: 'Case 26-1: Leak' });
  });

  it.each(['javascript:alert(1)', 'https://elsewhere.example/', '//elsewhere.example', 'data:text/html,x', `${site}.elsewhere.example/`])('and a link leads nowhere else: %s', (address) => {
    expect(() => write({ link: address })).toThrow('leads elsewhere');
  });

  it('a value that is missing keeps the mail from going out half', () => {
    const { number: _, ...without } = values;
    expect(() => writeMail(words, without, setting, look)).toThrow(/number/);
  });
});

describe('CL-08 what somebody wrote, quoted', () => {
  const quoting = { html: '<h1>{title}</h1><blockquote><p>{name}</p></blockquote><p>Bye</p>' };

  it('is read in its lines, in HTML and in plain text', () => {
    const { html, text } = write({ name: 'First <b>\r\n\nThird & last' }, quoting);
    expect(html).toContain('First &lt;b&gt;<br><br>Third &amp; last');
    expect(text).toContain('First <b>');
    expect(text).toContain('Third & last');
    expect(text).not.toContain('First <b> Third');
  });

  it('and where nothing was written, no quotation', () => {
    expect(write({ name: ' ' }, quoting).html).not.toContain('<blockquote');
    expect(write({}, quoting).html).toContain('<blockquote');
  });
});

describe('MS-05 plain text', () => {
  it('is made of the HTML, with the link on a line of its own, and wrapped', () => {
    const long = 'It tells how things stand, and who comes when. '.repeat(4);
    const { text } = write({}, { html: `<h1>{title}</h1><p>${long}</p><ul><li>One</li><li>Two</li></ul><p><a class="button" href="{link}">Open my case</a></p><p>Bye</p>` });
    expect(text).toContain(`\n\nOpen my case:\n${link}\n\nBye\n`);
    expect(text).toMatch(/^Leak\n\n/);
    expect(text).toContain(' * One\n * Two');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
  });

  it('does not break an address, however long', () => {
    const address = `${link}${'a'.repeat(200)}`;
    expect(write({ link: address }).text).toContain(`\n${address}\n`);
  });

  it('is the author’s own where there is one', () => {
    expect(write({}, { text: 'Hi {name}: {link}' }).text).toMatch(/^Hi Kari: https:\/\/portals\.example\/nordlys\/case\/open\/x\n\n-- \nNordlys\nAbout 26-1/);
  });
});

describe('MS-05 words that nobody checked', () => {
  it('lose what a body may not have', () => {
    const { html } = write({}, { html: '<p onclick="x()">Hello <span>there</span><script>alert(1)</script><style>p{}</style><img src="https://elsewhere.example/"><!-- x --></p>' });
    expect(html).toContain('Hello there');
    expect(html).not.toMatch(/onclick|<span|<script|alert|<img|elsewhere|<!-- x/);
  });
});

it('MS-05 dates are told in the portal’s time zone, numbers in plurals', () => {
  const text = '{count, plural, one {# day} other {# days}} until {due, date, short} {due, time, short}';
  expect(writeSms({ text }, { count: 2, due: Date.UTC(2026, 0, 1, 23, 30) }, setting)).toBe('2 days until 02/01/26 00:30');
});

it('MS-01 a struck link stays struck', () => {
  const { html, text } = write({ link: STRUCK });
  expect(html).toContain(`href="${STRUCK}"`);
  expect(text).toContain(`Leak:\n${STRUCK}`);
});
