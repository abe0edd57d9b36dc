/** How mail programs quote, for tests: what they make of an answer and of the mail it answers. */

export interface QuotedMail {
  answer: string;
  text: string;
  html: string;
}

interface LanguageOfProgram {
  attributions: readonly string[];
  labels: readonly [from: string, sent: string, to: string, subject: string];
  original: string;
  phone: string;
}

const WHO = 'Nordlys <svar+1a-0123456789@portals.example>';

export const PROGRAM_LANGUAGES: Record<string, LanguageOfProgram> = {
  en: {
    attributions: [`On Wed, Jun 3, 2026 at 10:11 AM ${WHO} wrote:`, `On 3 Jun 2026, at 10:11, ${WHO} wrote:`, 'On 03/06/2026 10:11, Nordlys wrote:'],
    labels: ['From:', 'Sent:', 'To:', 'Subject:'],
    original: 'Original Message',
    phone: 'Sent from my iPhone',
  },
  nb: {
    attributions: [`ons. 3. juni 2026 kl. 10:11 skrev ${WHO}:`, `3. juni 2026 kl. 10:11 skrev ${WHO}:`, 'Den 03.06.2026 10:11, skrev Nordlys:'],
    labels: ['Fra:', 'Sendt:', 'Til:', 'Emne:'],
    original: 'Opprinnelig melding',
    phone: 'Sendt fra min iPhone',
  },
  nl: {
    attributions: [`Op wo 3 jun 2026 om 10:11 schreef ${WHO}:`, `Op 3 jun 2026, om 10:11 heeft ${WHO} het volgende geschreven:`, 'Op 03-06-2026 om 10:11 schreef Nordlys:'],
    labels: ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:'],
    original: 'Oorspronkelijk bericht',
    phone: 'Verstuurd vanaf mijn iPhone',
  },
  de: {
    attributions: [`Am Mi., 3. Juni 2026 um 10:11 Uhr schrieb ${WHO}:`, `Am 03.06.2026 um 10:11 schrieb ${WHO}:`, `${WHO} schrieb am Mi., 3. Juni 2026, 10:11:`],
    labels: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
    original: 'Ursprüngliche Nachricht',
    phone: 'Von meinem iPhone gesendet',
  },
  sv: {
    attributions: [`Den ons 3 juni 2026 kl 10:11 skrev ${WHO}:`, `3 juni 2026 kl. 10:11 skrev ${WHO}:`, 'Den 2026-06-03 kl. 10:11, skrev Nordlys:'],
    labels: ['Från:', 'Skickat:', 'Till:', 'Ämne:'],
    original: 'Originalmeddelande',
    phone: 'Skickat från min iPhone',
  },
  da: {
    attributions: [`Den ons. 3. jun. 2026 kl. 10.11 skrev ${WHO}:`, `Den 3. jun. 2026 kl. 10.11 skrev ${WHO}:`, 'Den 03.06.2026 kl. 10.11 skrev Nordlys:'],
    labels: ['Fra:', 'Sendt:', 'Til:', 'Emne:'],
    original: 'Oprindelig meddelelse',
    phone: 'Sendt fra min iPhone',
  },
  fr: {
    attributions: [`Le mer. 3 juin 2026 à 10:11, ${WHO} a écrit\u00a0:`, `Le 3 juin 2026 à 10:11, ${WHO} a écrit :`, 'Le 03/06/2026 à 10:11, Nordlys a écrit :'],
    labels: ['De :', 'Envoyé :', 'À :', 'Objet :'],
    original: "Message d'origine",
    phone: 'Envoyé de mon iPhone',
  },
};

export type TextStyle = (quoted: QuotedMail, language: LanguageOfProgram, attribution: string) => string;
export type HtmlStyle = TextStyle;

const marked = (text: string) => text.split('\n').map((line) => `> ${line}`).join('\n');
const header = ({ labels: [from, sent, to, subject] }: LanguageOfProgram) => [`${from} ${WHO}`, `${sent} 3.6.2026 10:11`, `${to} Kari`, `${subject} Saken`];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const headerHtml = (language: LanguageOfProgram) => header(language).map((line) => `<b>${escaped(line).replace(':', ':</b>')}`).join('<br>');
const own = ({ answer }: QuotedMail) => `<div>${escaped(answer)}</div>`;

export const TEXT_STYLES: Record<string, TextStyle> = {
  'marked lines below': ({ answer, text }, _, attribution) => `${answer}\n\n${attribution}\n${marked(text)}\n`,
  'marked lines below a blank one': ({ answer, text }, _, attribution) => `${answer}\n\n${attribution}\n\n${marked(text)}`,
  'marked lines above': ({ answer, text }, _, attribution) => `${attribution}\n${marked(text)}\n\n${answer}`,
  'marked twice': ({ answer, text }, _, attribution) => `${answer}\n\n> ${attribution}\n>\n${marked(marked(text))}`,
  'an attribution broken in two': ({ answer, text }, _, attribution) => `${answer}\n\n${attribution.replace(/ (?=<|skrev|schrieb|schreef|wrote|a écrit)/, '\n')}\n${marked(text)}`,
  'an attribution and no marks': ({ answer, text }, _, attribution) => `${answer}\n\n${attribution}\n\n${text}`,
  'a header below a rule': ({ answer, text }, language) => `${answer}\n\n________________________________\n${header(language).join('\n')}\n\n${text}`,
  'a header and no rule': ({ answer, text }, language) => `${answer}\n\n${header(language).join('\n')}\n\n${text}`,
  'a header in stars': ({ answer, text }, language) => `${answer}\n\n${header(language).map((line) => `*${line.replace(':', ':*')}`).join('\n')}\n\n${text}`,
  'an announcement': ({ answer, text }, language) => `${answer}\n\n-------- ${language.original} --------\n${header(language).join('\n')}\n\n${text}`,
  'a phone': ({ answer, text }, language, attribution) => `${answer}\n\n${language.phone}\n\n${marked(`${attribution}\n\n${text}`)}`,
};

export const HTML_STYLES: Record<string, HtmlStyle> = {
  gmail: (mail, _, attribution) => `<div dir="ltr">${own(mail)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(attribution)}<br></div><blockquote class="gmail_quote" style="border-left:1px solid #ccc">${mail.html}</blockquote></div>`,
  'gmail without its attribution': (mail, _, attribution) => `${own(mail)}<div class="gmail_quote">${escaped(attribution)}<br><blockquote class="gmail_quote">${mail.html}</blockquote></div>`,
  'apple mail': (mail, _, attribution) => `<body>${own(mail)}<div><br><blockquote type="cite"><div>${escaped(attribution)}</div><br>${mail.html}</blockquote></div></body>`,
  thunderbird: (mail, _, attribution) => `<p>${escaped(mail.answer)}</p><div class="moz-cite-prefix">${escaped(attribution)}<br></div><blockquote type="cite" cite="mid:x">${mail.html}</blockquote>`,
  'thunderbird below': (mail, _, attribution) => `<div class="moz-cite-prefix">${escaped(attribution)}</div><blockquote type="cite">${mail.html}</blockquote><p>${escaped(mail.answer)}</p>`,
  'outlook on the desktop': (mail, language) => `<div class="WordSection1"><p class="MsoNormal">${escaped(mail.answer)}</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${headerHtml(language)}</p></div></div>${mail.html}</div>`,
  'outlook on the web': (mail, language) => `${own(mail)}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${headerHtml(language)}</div><div>${mail.html}</div>`,
  'outlook, its marks lost': (mail, language) => `<p>${escaped(mail.answer)}</p><hr><p>${headerHtml(language)}</p>${mail.html}`,
  yahoo: (mail, _, attribution) => `${own(mail)}<div id="yahoo_quoted_1" class="yahoo_quoted"><div>${escaped(attribution)}</div>${mail.html}</div>`,
  'a set-in block below an attribution': (mail, _, attribution) => `${own(mail)}<p>${escaped(attribution)}</p><blockquote>${mail.html}</blockquote>`,
  'an attribution and no marks': (mail, _, attribution) => `${own(mail)}<div>${escaped(attribution)}</div><div>${mail.html}</div>`,
  'text in html': (mail, _, attribution) => `<pre>${escaped(mail.answer)}\n\n${escaped(attribution)}\n${escaped(marked(mail.text))}</pre>`,
  'lines in html': (mail, _, attribution) => `${escaped(mail.answer)}<br><br>${escaped(attribution)}<br>${escaped(marked(mail.text)).replaceAll('\n', '<br>')}`,
};
