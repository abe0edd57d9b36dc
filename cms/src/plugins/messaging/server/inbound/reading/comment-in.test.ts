import fc from 'fast-check';
import { escape } from 'lodash';
import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../../../domain/portal';
import { DEFAULT_SETTINGS } from '../../../../visibility/server/rules/settings';
import { branded } from '../../templates/layout';
import { HTML_STYLES, PROGRAM_LANGUAGES, TEXT_STYLES } from '../../../../../../../tests/rules/quoting-styles';
import { commentIn } from './comment-in';

const inText = (...lines: string[]) => commentIn({ text: lines.join('\n'), html: null });
const inHtml = (html: string) => commentIn({ text: 'unused', html });

describe('MS-06 the words a person wrote', () => {
  it.each<[string, string[], string]>([
    ['answers between quoted lines', ['> one', 'first', '> two', '', 'second'], 'first\n\nsecond'],
    ['an answer below a long quoted line', [`> ${'long '.repeat(20)}`, 'Ja', '> more'], 'Ja'],
    ['a sentence that begins like an attribution', ['On 3 June my wife wrote:', 'the tap drips.'], 'On 3 June my wife wrote:\nthe tap drips.'],
    ['a sentence with a date and no quotation', ['Den 3. juni 2026 skrev dere:', 'vi kommer.'], 'Den 3. juni 2026 skrev dere:\nvi kommer.'],
    ['labels of one’s own', ['Von: Küche', 'An: Flur', 'Datum: 3. Juni'], 'Von: Küche\nAn: Flur\nDatum: 3. Juni'],
    ['a line somebody drew', ['one', '--', ...Array.from({ length: 13 }, (_, at) => `line ${at}`)], ['one', '--', ...Array.from({ length: 13 }, (_, at) => `line ${at}`)].join('\n')],
    ['a sentence that begins like a phone’s', ['Sent from the office, the letter is late.', 'Sendt fra Oslo i går'], 'Sent from the office, the letter is late.\nSendt fra Oslo i går'],
    ['a secret of one’s own', ['This message is confidential, please do not tell my neighbour, who is very curious about it.'], 'This message is confidential, please do not tell my neighbour, who is very curious about it.'],
    ['dashes around words', ['--- kitchen ---', 'wet'], '--- kitchen ---\nwet'],
  ])('keep %s', (_, lines, comment) => {
    expect(inText(...lines).comment).toBe(comment);
  });

  it.each<[string, string[]]>([
    ['a signature', ['-- ', 'Kari Nes', '+47 400 00 000']],
    ['a signature whose space was lost', ['--', 'Kari Nes']],
    ['a request to save paper', ['P Please consider the environment before printing this e-mail.']],
    ['a link below the quoted line it was on', ['> Open it here:', 'https://portals.example/nordlys/case/open/SECRET']],
    ['an announcement in a language nobody knows', ['------- Mensagem original -------', 'From: x', 'To: y', 'rest']],
  ])('lose %s', (_, lines) => {
    expect(inText('Words.', '', ...lines)).toMatchObject({ comment: 'Words.', cut: expect.stringMatching(/./) });
  });

  it.each([
    'Sent from my iPhone', 'Sent from my Galaxy', 'Sent from Outlook for iOS', 'Get Outlook for Android', 'Sent from Mail for Windows', 'Sent from Yahoo Mail on Android', 'Get Outlook for iOS<https://aka.example/o>',
    'Sendt fra min iPhone', 'Sendt fra min Samsung Galaxy-smarttelefon.', 'Sendt fra Outlook for Android', 'Skaff deg Outlook for iOS', 'Hent Outlook for Android',
    'Verstuurd vanaf mijn iPad', 'Verzonden vanaf mijn Galaxy', 'Verzonden vanaf Outlook voor Android', 'Download Outlook voor iOS', 'Outlook voor Android downloaden',
    'Von meinem iPhone gesendet', 'Von meinem Samsung Galaxy Smartphone gesendet.', 'Gesendet von Outlook für iOS', 'Gesendet mit der GMX Mail App', 'Diese Nachricht wurde von meinem Android-Mobiltelefon mit WEB.DE Mail gesendet.', 'Holen Sie sich Outlook für Android', 'Outlook für iOS herunterladen',
    'Skickat från min iPhone', 'Skickat från Outlook för Android', 'Hämta Outlook för iOS', 'Skaffa Outlook för Android',
    'Sendt fra min iPad', 'Sendt fra Outlook til iOS', 'Hent Outlook til Android', 'Få Outlook til iOS',
    'Envoyé de mon iPhone', 'Envoyé depuis mon appareil Galaxy', 'Envoyé à partir de Outlook pour Android', 'Envoyé depuis Outlook pour iOS', 'Télécharger Outlook pour iOS', 'Obtenir Outlook pour Android', 'Envoyé depuis l’application Mail',
  ])('lose what a phone writes: %s', (line) => {
    expect(inText('Words.', '', line)).toEqual({ comment: 'Words.', cut: line, pictures: [] });
  });

  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div><br></div><div>Two<br></div>', 'One\n\nTwo'],
    ['<p class="MsoNormal">One</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Two</p>', 'One\n\nTwo'],
    ['<ul><li>One<li>Two</ul>', '- One\n- Two'],
    ['<table><tr><td>One</td><td>Two</td></tr><tr><td>3</td></tr></table>', 'One Two\n3'],
    ['<pre>One\n  Two</pre>', 'One\n  Two'],
    ['One <b>t</b>wo <a href="https://x.example">here</a>', 'One two here'],
    ['<style>p{}</style><script>x()</script><div style="display:none">hidden</div>One', 'One'],
    ['One <img alt="😀" src="https://x.example/smile.png">', 'One 😀'],
    ['<div>a &amp; b &lt;c&gt; &aring;</div>', 'a & b <c> å'],
  ])('are read out of %s', (html, comment) => {
    expect(inHtml(html).comment).toBe(comment);
  });

  it('are the text’s where the HTML has none', () => {
    expect(commentIn({ text: 'Words.', html: '<img src="https://x.example/pixel">' }).comment).toBe('Words.');
    expect(commentIn({ text: null, html: null })).toEqual({ comment: '', cut: '', pictures: [] });
  });

  it('are found where the HTML is too large', () => {
    expect(commentIn({ text: null, html: `<p>Words &amp; more</p>${'<b>'.repeat(30_000)}` }).comment).toBe('Words & more');
  });
});

const LINK = 'https://portals.example/nordlys/case/open/SECRET';
const portal: Portal = { id: 1, key: 'nordlys', name: 'Nordlys', kind: 'insurance', language: 'nb', timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO', decisions: true, workItems: false };
const letter = (words: string) =>
  branded({
    portal,
    colours: DEFAULT_SETTINGS.colours,
    language: 'nb',
    subject: 'Saken din',
    body: `<h1>Saken din</h1><p>${escape(words)}</p><p>Lenken: ${LINK}</p><p><a class="button" href="${LINK}">Åpne</a></p>`,
    text: `Saken din\n\n${words}\n\nLenken: ${LINK}\n\nÅpne:\n${LINK}`,
    footer: 'Du får denne fordi du har en sak.',
    optOut: null,
    copyHint: 'Åpner ikke knappen seg?',
  });

describe('MS-06 a quoted mail of ours', () => {
  const answer = fc.constantFrom('Ja takk', 'Thank you, see you then', 'Das Rohr ist dicht.', 'Merci beaucoup', 'Bel mij morgen om 10:15');
  const words = fc.constantFrom('Hei Kari', 'Rørleggeren kommer mandag.', 'On 3 June somebody wrote', 'Fra: oss', 'Nei.\n\nJo.', '-- ', '>');

  describe.each(Object.entries(PROGRAM_LANGUAGES))('in %s', (_, language) => {
    const attribution = fc.constantFrom(...language.attributions);
    it.each(Object.entries(TEXT_STYLES))('leaves nothing but the answer: %s', (__, style) => {
      fc.assert(
        fc.property(answer, words, attribution, (said, quoted, above) => {
          const mail = { answer: said, ...letter(quoted) };
          expect(inText(style(mail, language, above)).comment).toBe(said);
        }),
        { numRuns: 40 },
      );
    });

    it.each(Object.entries(HTML_STYLES))('leaves nothing but the answer in HTML: %s', (__, style) => {
      fc.assert(
        fc.property(answer, words, attribution, (said, quoted, above) => {
          const mail = { answer: said, ...letter(quoted) };
          expect(inHtml(style(mail, language, above)).comment).toBe(said);
        }),
        { numRuns: 20 },
      );
    });
  });
});

describe('MS-06 work grows with the size of a mail, not with its square', { timeout: 60_000 }, () => {
  const TEXTS = ['>', '> a\n', 'On ', 'On 3 June 10:11\n', 'On 3 June 10:11\nwrote\n', 'From: a@b\n', 'From:\n\nTo:\n\n', '-- \n', '--\n', 'Sent from my ', ' ', '_', '\n', 'this message is confidential ', '---- x ----\n', '> a\nhttps://b\n'];
  const MARKUP = ['<', '<b>', '<p><td>', '<!--', '<a href="', '<blockquote>', '<div class=gmail_quote><blockquote></blockquote>', '&lt;', '<pre>\n', 'a <i></i>'];
  const of = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));

  /** Milliseconds of processor time, the smaller of two: other processes make us wait, but do not work in our name. */
  const cost = (work: () => unknown) =>
    Math.min(
      ...[1, 2].map(() => {
        const before = process.cpuUsage();
        work();
        return process.cpuUsage(before).user / 1000;
      }),
    );

  const SMALL = 40_000;
  /** With eight times the size comes eight times the work, or 64 times where it grows with the square. */
  const growsGently = (work: (size: number) => unknown) => {
    const [small, large] = [cost(() => work(SMALL)), cost(() => work(8 * SMALL))];
    expect(large).toBeLessThan(Math.max(24 * small, 600));
  };

  it.each(TEXTS)('for text of %j', (piece) => growsGently((size) => commentIn({ text: of(piece, size), html: null })));
  it.each(MARKUP)('for HTML of %j', (piece) => growsGently((size) => commentIn({ text: null, html: of(piece, size) })));

  it.each([...TEXTS, ...MARKUP])('and half a million letters of %j are read', (piece) => {
    expect(typeof commentIn({ text: null, html: of(piece, 500_000) }).comment).toBe('string');
    expect(typeof commentIn({ text: of(piece, 500_000), html: null }).comment).toBe('string');
  });
});
