import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentIn } from './comment-in';
import { deliveryReport } from './delivery-report';
import { kindOf, type MailKind } from './kind-of-mail';
import { readMail } from './read-mail';

interface Expected {
  kind: MailKind;
  comment: string;
  pictures?: string[];
  attachments?: string[];
  /** Recipients of the delivery report with what became of the mail. */
  report?: string[];
}

const says = (comment: string, more: Partial<Expected> = {}): Expected => ({ kind: 'personal', comment, ...more });
const automatic = (comment: string): Expected => ({ kind: 'autoReply', comment });
/** What a report says to people is long and nobody's comment: its first line is told here. */
const bounce = (beginning: string, ...report: string[]): Expected => ({ kind: 'bounce', comment: beginning, report });
const toAnna = (outcome: string) => `anna.hill@post.example ${outcome}`;

/** Seven languages: an answer of two lines, a letter of three. */
const ANSWERS = {
  en: { short: 'Yes, Monday suits me.\nPlease ring first.', letter: ['Hi,', 'The pipe is dry now.', 'Kind regards, Anna'] },
  nb: { short: 'Ja, mandag passer.\nRing gjerne først.', letter: ['Hei,', 'Røret er tørt nå.', 'Vennlig hilsen Kari'] },
  nl: { short: 'Ja, maandag komt goed uit.\nBel graag eerst.', letter: ['Hallo,', 'De buis is nu droog.', 'Groeten, Sanne'] },
  de: { short: 'Ja, Montag passt.\nBitte vorher anrufen.', letter: ['Hallo,', 'das Rohr ist jetzt trocken.', 'Viele Grüße, Jörg'] },
  sv: { short: 'Ja, måndag går bra.\nRing gärna först.', letter: ['Hej,', 'Röret är torrt nu.', 'Hälsningar, Åsa'] },
  da: { short: 'Ja, mandag passer fint.\nRing gerne først.', letter: ['Hej,', 'Røret er tørt nu.', 'Venlig hilsen Søren'] },
  fr: { short: 'Oui, lundi me convient.\nAppelez d’abord.', letter: ['Bonjour,', 'Le tuyau est sec maintenant.', 'Cordialement, Hélène'] },
};

const inSevenLanguages = Object.entries(ANSWERS).flatMap(([language, { short, letter }]): [string, Expected][] => {
  const [greeting = '', words = '', regards = ''] = letter;
  return [
    [`${language}-gmail`, says(short)],
    [`${language}-outlook-desktop`, says([greeting, words, regards].join('\n\n'))],
    [`${language}-outlook-text`, says(letter.join('\n'))],
    [`${language}-outlook-android`, says(words)],
    [`${language}-iphone`, says(words)],
    [`${language}-samsung`, says(words)],
    [`${language}-thunderbird`, says(`${words} ${short.split('\n', 1).join('')}`)],
    [`${language}-disclaimer`, says(`${words}\n\n${regards}`)],
  ];
});

const EXPECTED: Record<string, Expected> = {
  ...Object.fromEntries(inSevenLanguages),
  'interleaved-text': says('Hei, svar under hver.\n\nJa, etter klokken ti.\n\nNei, det er fortsatt vått ved døren.\n\nKari'),
  'interleaved-gmail': says('My answers are below.\n\nYes, after ten.\n\nNo, not yet.'),
  'apple-mail-interleaved': says('Siehe unten.\n\nMontag passt.'),
  'only-quoted': says(''),
  'attribution-without-marks': says('Dank u wel, ik kijk ernaar.'),
  'attribution-over-three-lines': says('Thank you.'),
  'gmx-web': says('Danke, das passt.'),
  yahoo: says("Merci, c'est réparé."),
  proton: says('It is fixed now.'),
  'outlook-web': says('Vi kommer torsdag kl. 8.'),
  'new-outlook-container': says('See you then.'),
  'indented-own-words': says('Measured today:\n\nkitchen 12 m\nhall 4 m\n\n1. wet\n2. dry'),
  'own-list-of-labels': says('Moving:\nFrom: Oslo\nTo: Bergen\nDate: 3 June\n\nSent from the office, but I am home now. On 3 June your colleague wrote:\nshe will call.'),
  'forwarded-gmail': says('Here is the invoice of the plumber.', { attachments: ['invoice.pdf application/pdf'] }),
  'forwarded-as-attachment': says('Anbei die Nachricht des Klempners.', { attachments: ['message.eml message/rfc822'] }),
  'forwarded-apple': says('Här är fakturan.'),
  flowed: says('This is one long line that a mail program has broken where it wanted, and that ends here.\n\nA second line.'),
  'inline-pictures': says('Her er gulvet:\nVått ved døren.', { pictures: ['gulv@1'], attachments: ['gulv.png image/png', 'logo.png image/png'] }),
  'picture-between-words-apple': says('This is the floor:\n\nIt is wet by the door.', { attachments: ['floor.png image/png'] }),
  winmail: says('Tilbudet ligger ved. Vi begynner på mandag.', { attachments: ['winmail.dat application/ms-tnef'] }),
  calendar: says('I will be there.', { attachments: ['invitation.ics text/calendar'] }),
  'smime-signed': says('Signed words.', { attachments: ['smime.p7s application/pkcs7-signature'] }),
  'auto-exchange-de': automatic('Ich bin bis 10. Juni nicht im Büro.'),
  'auto-gmail-nb': automatic('Jeg er på ferie.'),
  'auto-sieve-sv': automatic('Jag är på semester.'),
  'auto-old-fr': automatic('Je suis absente.'),
  'auto-subject-and-suppress-nl': automatic('Ik ben afwezig.'),
  'auto-null-return-path-da': automatic('Jeg er på ferie.'),
  'auto-ticket-en': automatic('Your request has been received.'),
  'personal-auto-submitted-no': says('Out of office? No, I am here.'),
  'personal-subject-out-of-office': says('I am away on Monday, so please come on Tuesday.'),
  'personal-list-unsubscribe': says('Vi kommer på torsdag.'),
  'list-mailman': { kind: 'list', comment: 'Wir treffen uns am Montag.' },
  'list-newsletter': { kind: 'list', comment: 'Alt på salg.' },
  'own-mail': { kind: 'own', comment: 'Saken din er oppdatert' },
  'receipt-read': { kind: 'receipt', comment: 'Your message was read on Wednesday.' },
  'report-delivered': { kind: 'receipt', comment: 'Delivered.', report: [toAnna('delivered 2.0.0')] },
  'bounce-postfix': bounce('This is the mail system at host mx.example.', toAnna('failed 5.1.1')),
  'bounce-postfix-delayed': bounce('This is the mail system.', toAnna('delayed 4.4.1')),
  'bounce-exchange': bounce('Delivery has failed to these recipients or groups.', toAnna('failed 5.1.10')),
  'bounce-gmail': bounce('** Address not found **', toAnna('failed 5.1.1')),
  'bounce-two-recipients': bounce('Two.', toAnna('failed 5.2.2'), 'kari.nes@post.example failed 5.7.1'),
  'bounce-qmail': bounce('Hi. This is the qmail-send program at qmail.example.', toAnna('failed 5.1.1')),
  'bounce-exim': bounce('This message was created automatically by mail delivery software.', toAnna('failed 5.1.1')),
  'bounce-exchange-old': bounce('Your message did not reach some or all of the intended recipients.', toAnna('failed 5.1.1')),
  'charset-declared-utf8-is-latin1': says('Det er vått på gulvet.\nMen denne linjen er riktig: å'),
  'charset-declared-utf8-is-latin1-qp': says('Det er vått på gulvet.'),
  'charset-unknown': says('Røret lekker.'),
  'charset-none': says('Røret lekker.'),
  'charset-windows-1252': says('“Quoted” – that’s it… 10 €'),
  'charset-latin1-is-windows-1252': says('“Quoted” – 10 €'),
  'charset-iso-2022-jp': says('床が濡れています。'),
  'charset-headers-8-bit': says('Hallo.'),
  'mime-no-end-boundary': says('Words before the end.', { attachments: ['a.png image/png'] }),
  'mime-wrong-boundary': says('Nobody finds this part.'),
  'mime-nested-wrongly': says('Inner words.', { attachments: ['a.pdf application/pdf'] }),
  'mime-base64-garbage': says('Hello, world', { attachments: ['a.pdf application/pdf'] }),
  'mime-unknown-encoding': says('Words that are not encoded.'),
  'mime-wrong-length': says('More than three bytes.'),
  'mime-header-only': says(''),
  'mime-html-alone-in-mixed': says('HTML first.\n\nThen <plain> words.'),
  'mime-nul-bytes': says('Before and after.'),
  'mime-bare-linefeeds': says('One.\n\nTwo.'),
  'mime-mbox-line': says('After an mbox line.'),
  'header-no-message-id': says('No id.'),
  'header-duplicates': says('Twice.'),
  'header-two-from-addresses': says('Two of us.'),
  'header-two-from-headers': says('Two headers.'),
  'header-from-two-brackets': says('Who?'),
  'header-from-without-address': says('No address.'),
  'header-from-name-is-address': says('Hello.'),
};

const UNREADABLE = ['empty', 'not-a-mail'];
const folder = path.join(__dirname, 'mails');
const names = readdirSync(folder).map((file) => path.basename(file, '.eml'));

describe('MS-06 a mail as it comes', () => {
  it('is expected, each of them', () => {
    expect(names.sort()).toEqual([...Object.keys(EXPECTED), ...UNREADABLE].sort());
  });

  it.each(Object.entries(EXPECTED))('%s', async (name, { kind, comment, pictures = [], attachments = [], report = null }) => {
    const mail = await readMail(readFileSync(path.join(folder, `${name}.eml`)));
    const found = commentIn(mail);
    const fromMachine = kind !== 'personal';
    expect({
      kind: kindOf(mail).kind,
      comment: fromMachine ? found.comment.split('\n', 1)[0] : found.comment,
      pictures: found.pictures,
      attachments: mail.attachments.map(({ name: file, type }) => `${file} ${type}`),
      report: deliveryReport(mail)?.recipients.map(({ address, action, status }) => `${address} ${action} ${status}`) ?? null,
    }).toEqual({ kind, comment, pictures, attachments, report });
  });

  it.each(names.filter((name) => EXPECTED[name]?.kind === 'personal'))('%s keeps our link to itself', async (name) => {
    expect(commentIn(await readMail(readFileSync(path.join(folder, `${name}.eml`)))).comment).not.toContain('SECRET');
  });
});
