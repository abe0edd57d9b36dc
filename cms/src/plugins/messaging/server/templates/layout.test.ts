import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../visibility/server/rules/settings';
import { branded, type Letter } from './layout';
import { contrast, mailColours, TEXT_CONTRAST } from './mail-colours';

const letter: Letter = {
  portal: { name: 'Nordlys' },
  colours: DEFAULT_SETTINGS.colours,
  language: 'nb',
  subject: 'Saken din hos Nordlys',
  body: '<h1>Saken din</h1><p>Hei Ola</p><p><a class="button" href="https://portals.example/nordlys/case/open/x">Åpne</a></p>',
  text: 'Saken din\n\nHei Ola\n\nÅpne:\nhttps://portals.example/nordlys/case/open/x',
  footer: 'Ikke svar på denne.',
  optOut: { label: 'Ikke flere', href: 'https://portals.example/nordlys/unsubscribe/y' },
  copyHint: 'Kopier adressen:',
};
const filledWith = (text: string): Letter => ({ ...letter, portal: { name: text }, subject: text, text, footer: text, optOut: { label: text, href: text } });
/** What makes a document of the text: had a name any of these, there would be more of them. */
const markup = (html: string) => [...html].filter((sign) => '<>"'.includes(sign)).join('');

describe('MS-05 a branded letter', () => {
  const hostile = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><b>', '<!--', '&lt;script&gt;', '</td></tr></table>'),
    fc.string(),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=') }),
  );

  it('escapes every name and text', () => {
    const plain = markup(branded(filledWith('plain')).html);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markup(branded(filledWith(text)).html)).toBe(plain);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('has a plain text, in which everything stands as it is', () => {
    const { text } = branded(filledWith('<b>Ola & "Kari"</b>'));
    expect(text.match(/<b>Ola & "Kari"<\/b>/g)).toHaveLength(5);
    expect(text).not.toContain('&amp;');
  });

  it('shows the portal’s name, its colours, the link and the way to no more, in both parts where they can be', () => {
    const { html, text } = branded(letter);
    for (const part of [html, text]) {
      for (const said of ['Nordlys', 'Saken din', 'Hei Ola', 'https://portals.example/nordlys/case/open/x', 'Ikke svar', 'https://portals.example/nordlys/unsubscribe/y']) expect(part).toContain(said);
    }
    expect(html).toContain('lang="nb"');
    expect(html).toContain(letter.colours.menu);
  });

  it('repeats the button’s address as text, for programs in which the button does nothing', () => {
    expect(branded(letter).html).toMatch(/Kopier adressen:<br><a [^>]*>https:\/\/portals\.example\/nordlys\/case\/open\/x<\/a>/);
  });

  it('shows in a list how it goes on below its heading', () => {
    expect(/<div style="display:none[^>]*>([^&]*)/.exec(branded(letter).html)?.[1]).toBe('Hei Ola');
  });

  it('has no button and no way to no more where there is nothing to open', () => {
    expect(branded({ ...letter, body: '<p>Hei</p>', optOut: null }).html).not.toContain('<a ');
  });

  it('loads nothing from elsewhere', () => {
    expect(branded(letter).html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/);
  });
});

describe('MS-05 the colours of a mail', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  const colours = fc.record({ page: colour, menu: colour, menuItem: colour, menuText: colour, menuSelected: colour, heading: colour });

  it('can be read, light and dark, whatever the portal’s are', () => {
    fc.assert(
      fc.property(colours, (portal) => {
        const { light, dark } = mailColours(portal);
        for (const { page, card, band, bandText, heading, text, muted, hint, link, button, buttonText } of [light, dark]) {
          const pairs = [[bandText, band], [heading, card], [text, card], [muted, page], [hint, card], [link, card], [buttonText, button], [button, card]] as const;
          for (const [ink, ground] of pairs) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are the portal’s own where those can be read', () => {
    const own = { page: '#f5f6f2', menu: '#0b3b33', menuItem: '#12493f', menuText: '#c3dbd2', menuSelected: '#a5f2cd', heading: '#0c4237' };
    expect(mailColours(own).light).toMatchObject({ page: '#f5f6f2', band: '#0b3b33', bandText: '#a5f2cd', heading: '#0c4237', button: '#0c4237', buttonText: '#ffffff' });
  });
});
