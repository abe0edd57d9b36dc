import { describe, expect, test } from 'vitest';

import { unread, type Mail } from './mail.ts';
import { faultsOf, quoteOf, replySubject, replyTo, type Written } from './reply.ts';

const mail: Mail = {
  ...unread('1', '2026-11-25T10:05:00.000Z'),
  to: ['kari@epost.example', 'ola@epost.example'],
  from: '"Nordlys" <sak@nordlys.example>',
  replyTo: [{ name: 'Nordlys', address: 'reply+1a@portico.example' }],
  subject: 'Saken din',
  messageId: '<2@nordlys.example>',
  references: ['<1@nordlys.example>'],
  text: 'Hei\n\n> eldre\r\nHilsen\n\n',
};
const written: Written = { words: 'Takk', from: 'kari@epost.example', other: '', automatic: false, files: [] };
const now = new Date('2026-11-25T11:00:00.000Z');

describe('MS-06 a reply', () => {
  test('is to where the mail asks replies to go, about the same thing, after the same mails', () => {
    expect(replyTo(mail, written, now)).toMatchObject({
      from: 'kari@epost.example',
      to: mail.replyTo,
      subject: 'Re: Saken din',
      date: now,
      inReplyTo: '<2@nordlys.example>',
      references: ['<1@nordlys.example>', '<2@nordlys.example>'],
    });
    expect(replyTo({ ...mail, messageId: null }, written, now)).not.toHaveProperty('references');
  });

  test.each([
    ['Saken din', 'Re: Saken din'],
    ['RE: Saken', 'RE: Saken'],
    ['SV: Saken', 'SV: Saken'],
    ['Antw: Zaak', 'Antw: Zaak'],
    ['Regning', 'Re: Regning'],
    ['', 'Re:'],
  ])('marks the subject once: %s', (subject, expected) => {
    expect(replySubject(subject)).toBe(expected);
  });

  test('quotes the mail below its words, as mail programs do', () => {
    expect(replyTo(mail, { ...written, words: 'Takk\r\n\r\nKari\r\n' }, now).text).toBe(
      ['Takk', '', 'Kari', '', 'On 25 Nov 2026, at 10:05, Nordlys <sak@nordlys.example> wrote:', '', '> Hei', '>', '>> eldre', '> Hilsen', ''].join('\r\n'),
    );
  });

  test('quotes nothing where the mail has no text', () => {
    expect(quoteOf({ ...mail, text: ' \n' })).toBe('');
    expect(replyTo({ ...mail, text: '' }, written, now).text).toBe('Takk\r\n');
  });

  test('is from somebody else, or from a machine, where one asks for it', () => {
    const made = replyTo(mail, { ...written, other: 'Per Fremmed <per@annet.example>', automatic: true }, now);
    expect(made.from).toEqual({ name: 'Per Fremmed', address: 'per@annet.example' });
    expect(made.headers).toEqual({ 'Auto-Submitted': 'auto-replied' });
    expect(replyTo(mail, written, now)).not.toHaveProperty('headers');
  });
});

describe('MS-06 a reply is not sent', () => {
  test.each([
    ['without words and files', { words: ' \n' }, ['words']],
    ['from an address that the mail did not go to', { from: 'per@annet.example' }, ['from']],
    ['from no address', { other: 'kari' }, ['other']],
    ['from two', { other: 'a@b.example, c@d.example' }, ['other']],
    ['from one with a header of its own', { other: 'a@b.example\r\nBcc: c@d.example' }, ['other']],
    ['with all of that', { words: '', from: '', other: '@' }, ['words', 'from', 'other']],
  ])('%s', (_, wrong, fields) => {
    expect(Object.keys(faultsOf({ ...written, ...wrong }, mail))).toEqual(fields);
  });

  test.each([
    ['with words', {}],
    ['with a file alone', { words: '', files: [{ name: 'a.png', type: 'image/png', content: Buffer.from('x') }] }],
    ['from somebody else', { other: 'per@annet.example' }],
  ])('but is, %s', (_, right) => {
    expect(faultsOf({ ...written, ...right }, mail)).toEqual({});
  });
});
