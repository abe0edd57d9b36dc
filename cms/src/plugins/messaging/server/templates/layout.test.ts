import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../../domain/portal';
import { DEFAULT_SETTINGS } from '../../../visibility/server/rules/settings';
import { branded, type Letter } from './layout';

const portal: Portal = { id: 1, key: 'nordlys', name: 'Nordlys', kind: 'insurance', language: 'nb', timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO', decisions: true };
const letter: Letter = {
  portal,
  colours: DEFAULT_SETTINGS.colours,
  language: 'nb',
  heading: 'Saken din',
  paragraphs: ['Hei Ola', 'Se hva som skjer.'],
  button: { label: 'Åpne', href: 'https://portals.example/nordlys/case/open/x' },
  footer: 'Ikke svar på denne.',
};
const filledWith = (text: string): Letter => ({
  ...letter,
  portal: { ...portal, name: text },
  heading: text,
  paragraphs: [text, text],
  button: { label: text, href: text },
  footer: text,
});
/** What makes a document of the text: had a name any of these, there would be more of them. */
const markup = (html: string) => [...html].filter((sign) => '<>"'.includes(sign)).join('');

describe('MS-05 a branded letter', () => {
  const hostile = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><b>', '<!--', '&lt;script&gt;', '</td></tr></table>'),
    fc.string(),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=') }),
  );

  it('escapes every name and text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markup(branded(filledWith(text)).html)).toBe(markup(branded(filledWith('plain')).html));
      }),
      { numRuns: 500 },
    );
  });

  it('has a plain text, in which everything stands as it is', () => {
    const { text } = branded(filledWith('<b>Ola & "Kari"</b>'));
    expect(text.match(/<b>Ola & "Kari"<\/b>/g)).toHaveLength(7);
    expect(text).not.toContain('&amp;');
  });

  it('shows the portal’s name, its colours and the link, in both parts where they can be', () => {
    const { html, text } = branded(letter);
    for (const part of [html, text]) for (const said of ['Nordlys', 'Saken din', 'Hei Ola', 'https://portals.example/nordlys/case/open/x', 'Ikke svar']) expect(part).toContain(said);
    expect(html).toContain('lang="nb"');
    expect(html).toContain(letter.colours.menu);
  });

  it('has no button where there is nothing to open', () => {
    expect(branded({ ...letter, button: null }).html).not.toContain('<a ');
  });

  it('loads nothing from elsewhere', () => {
    expect(branded(letter).html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/);
  });
});
