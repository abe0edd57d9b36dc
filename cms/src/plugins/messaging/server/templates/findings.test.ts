import { describe, expect, it } from 'vitest';
import { type Variable, withOrigin } from './definition';
import { findingsOf } from './findings';
import type { MailWords } from './words';

const site = 'https://portals.example';
const text = (sample: string): Variable => ({ type: 'text', about: 'recipientName', sample });
const definition = withOrigin({
  variables: {
    name: text('Kari'),
    count: { type: 'number', about: 'x', sample: 2 },
    due: { type: 'date', about: 'x', sample: 0 },
    link: { type: 'link', about: 'caseLink', sample: site, secret: true, required: true },
  } satisfies Record<string, Variable>,
});
const good: MailWords = { subject: 'Hello {name}', html: '<p>Hello {name}</p>\n<p><a class="button" href="{link}">Open</a></p>', text: '', footer: 'From {portal}' };

const short = (words: Parameters<typeof findingsOf>[0]) => findingsOf(words, definition, 'en', site).map(({ part, code, name, line, column }) => `${part} ${line}:${column} ${code}${name && ` ${name}`}`);

describe('MS-05 what is found before words are saved', () => {
  it('is nothing in good ones', () => expect(short(good)).toEqual([]));

  it.each<[string, Partial<MailWords>, string[]]>([
    ['an unknown variable, with its place', { subject: 'Hello {nmae}' }, ['subject 1:7 unknownVariable nmae']],
    ['one in the middle of the body', { html: `${good.html}\n<p>For\n  {whom}</p>` }, ['html 4:3 unknownVariable whom']],
    ['a brace that is not closed', { footer: 'From {portal' }, ['footer 1:6 syntax EXPECT_ARGUMENT_CLOSING_BRACE']],
    ['a plural without the other ones', { footer: '{count, plural, one {x}}' }, ['footer 1:24 syntax MISSING_OTHER_CLAUSE']],
    ['no link where the mail is for one', { html: '<p>Hello</p>' }, ['html 1:1 missingVariable link']],
    ['no link in a text of one’s own', { text: 'Hello' }, ['text 1:1 missingVariable link']],
    ['the plural of a text', { subject: '{name, plural, other {x}}' }, ['subject 1:1 wrongUse name']],
    ['a date as a number', { subject: '{due, number}' }, ['subject 1:1 wrongUse due']],
    ['a date without its form', { subject: '{due}' }, ['subject 1:1 wrongUse due']],
    ['a variable within a plural', { subject: '{count, plural, one {x} other {{y}}}' }, ['subject 1:32 unknownVariable y']],
    ['a secret in the subject', { subject: '{link}' }, ['subject 1:1 secretInSubject link']],
    ['a script', { html: `${good.html}<script>x()</script>` }, ['html 2:48 tag script']],
    ['a picture', { html: `<img src="x">${good.html}` }, ['html 1:1 tag img']],
    ['a comment', { html: `<!-- x -->${good.html}` }, ['html 1:1 tag !--']],
    ['a handler', { html: good.html.replace('<p>', '<p onclick="x()">') }, ['html 1:4 attribute onclick']],
    ['a style', { html: good.html.replace('<p>', '<p style="color:red">') }, ['html 1:4 attribute style']],
    ['a class of one’s own', { html: good.html.replace('"button"', '"big"') }, ['html 2:7 attribute class']],
    ['a link to elsewhere', { html: `${good.html}<a href="https://elsewhere.example/">x</a>` }, ['html 2:51 address https://elsewhere.example/']],
    ['a link to a name', { html: `${good.html}<a href="{name}">x</a>` }, ['html 2:51 address {name}']],
    ['a link with something behind it', { html: `${good.html}<a href="{link}&amp;x">x</a>` }, ['html 2:51 address {link}&x']],
    ['a script as link', { html: `${good.html}<a href="javascript:x()">x</a>` }, ['html 2:51 address javascript:x()']],
    ['a subject of two lines', { subject: 'Hello\nBcc: x' }, ['subject 1:1 lineBreak']],
    ['a subject too long', { subject: 'x'.repeat(201) }, ['subject 1:1 tooLong']],
    ['nothing at all', { subject: ' ', html: '<p> </p>', footer: '' }, ['subject 1:1 empty', 'html 1:1 empty', 'footer 1:1 empty', 'html 1:1 missingVariable link']],
  ])('%s', (_, change, expected) => {
    expect(short({ ...good, ...change })).toEqual(expected);
  });

  it('a link to a page of ours is fine', () => expect(short({ ...good, html: `${good.html}<a href="${site}/nordlys/case">x</a>` })).toEqual([]));

  it.each<[string, string, string[]]>([
    ['good', '{portal}: {link}', []],
    ['without what it is for', '{portal}', ['text 1:1 missingVariable link']],
    ['empty', ' ', ['text 1:1 empty', 'text 1:1 missingVariable link']],
    ['too long', `{link}${'x'.repeat(800)}`, ['text 1:1 tooLong']],
    ['tags are words here', '<b> {link}', []],
  ])('an SMS: %s', (_, said, expected) => expect(short({ text: said })).toEqual(expected));
});
