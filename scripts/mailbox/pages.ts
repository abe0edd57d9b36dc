import type { Letters, Mail, Sms } from './letters.ts';
import { html, type Markup } from './markup.ts';

interface Filter {
  readonly to: string;
  readonly kind: 'all' | 'mails' | 'sms';
}

type Letter = { readonly kind: 'mail'; readonly mail: Mail } | { readonly kind: 'sms'; readonly sms: Sms };

const views = [
  ['mail', 'Mail'],
  ['text', 'Plain text'],
  ['headers', 'Headers'],
  ['source', 'Source'],
] as const;

type View = (typeof views)[number][0];

export function overviewPage(letters: Letters, query: URLSearchParams): string {
  const filter = filterOf(query);
  return shell('Mailbox', 'list', html`${listColumn(letters, filter)}${welcome(letters)}`);
}

export function mailPage(letters: Letters, mail: Mail, query: URLSearchParams): string {
  const filter = filterOf(query);
  return shell(mail.subject || 'No subject', 'letter', html`${listColumn(letters, filter, mail)}${reader(letters, mail, viewOf(mail, query), filter)}`);
}

export function missingPage(): string {
  return shell(
    'Not here',
    'letter',
    html`<main class="reader alone" id="content"><div class="quiet"><h1>This mail is not here</h1><p>It was never here, or the mailbox was emptied. <a href="/">See what is here</a></p></div></main>`,
  );
}

/** The HTML part alone, for the frame. Its links open beside the mailbox, because the frame may not leave its place. */
export function framedMail({ html: part, subject }: Mail): string {
  const base = '<base target="_blank">';
  if (part === null) return html`<!doctype html><title>${subject}</title><p>This mail has no HTML part.</p>`.html;
  return /<head[^>]*>/i.test(part) ? part.replace(/<head[^>]*>/i, (head) => head + base) : `<!doctype html>${base}${part}`;
}

function shell(title: string, showing: 'list' | 'letter', content: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Portico mailbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mailbox.css">
<script src="/arrivals.js" type="module"></script>
</head>
<body data-showing="${showing}">
<a class="skip" href="#content">Skip to the content</a>
${content}
</body>
</html>`.html;
}

function listColumn(letters: Letters, filter: Filter, open?: Mail): Markup {
  const shown = lettersFor(letters, filter);
  const newest = [letters.mails()[0]?.id ?? '', letters.sms()[0]?.id ?? ''].sort().at(-1) ?? '';
  const kinds = [
    ['all', 'All', letters.mails().length + letters.sms().length],
    ['mails', 'Mails', letters.mails().length],
    ['sms', 'SMS', letters.sms().length],
  ] as const;
  return html`<section class="list" aria-label="Mails and SMS"${open ? '' : html` data-newest="${newest}" id="content"`}>
<header>
<a class="brand" href="/">Portico <span>mailbox</span></a>
<form class="empty" method="post" action="/empty"><button>Empty the mailbox</button></form>
</header>
<form class="search" role="search" action="/"><label for="to">Recipient</label>
<input id="to" name="to" type="search" value="${filter.to}" placeholder="Address or number" autocomplete="off" spellcheck="false">
${filter.kind !== 'all' && html`<input type="hidden" name="show" value="${filter.kind}">`}<button>Search</button></form>
<nav aria-label="Kind">${kinds.map(
    ([kind, label, count]) =>
      html`<a href="/${addressOf({ ...filter, kind })}"${kind === filter.kind && html` aria-current="true"`}>${label} <span>${count}</span></a>`,
  )}</nav>
${shown.length === 0 ? emptyList(filter) : days(shown).map(([day, ofDay]) => html`<h2>${day}</h2><ol>${ofDay.map((letter) => row(letter, filter, open))}</ol>`)}
</section>`;
}

function row(letter: Letter, filter: Filter, open?: Mail): Markup {
  if (letter.kind === 'sms') {
    const { to, text, date, portal } = letter.sms;
    return html`<li><div class="sms"><p class="who"><span>${to}</span><time datetime="${date}">${clock(date)}</time></p>
<p class="bubble">${text}</p><p class="note">SMS${portal && html` from ${portal}`}</p></div></li>`;
  }
  const { id, to, from, subject, date, text, attachments } = letter.mail;
  return html`<li><a class="mail" href="/mails/${id}${addressOf(filter)}"${open?.id === id && html` aria-current="true"`}>
<p class="who"><span>${to.join(', ')}</span><time datetime="${date}">${clock(date)}</time></p>
<p class="subject">${subject || 'No subject'}</p>
<p class="note">${nameOf(from)}${attachments.length > 0 && html` · ${attachments.length} attached`} · ${opening(text)}</p></a></li>`;
}

function reader(letters: Letters, mail: Mail, view: View, filter: Filter): Markup {
  return html`<main class="reader" id="content">
<a class="back" href="/${addressOf(filter)}">All mails</a>
<header><h1>${mail.subject || 'No subject'}</h1>
<dl><div><dt>From</dt><dd>${mail.from}</dd></div><div><dt>To</dt><dd>${mail.to.join(', ')}</dd></div>
<div><dt>Received</dt><dd><time datetime="${mail.date}">${fullDate(mail.date)}</time></dd></div>
${mail.attachments.length > 0 && html`<div><dt>Attached</dt><dd>${mail.attachments.map(({ name, bytes }) => html`<span class="file">${name} <small>${size(bytes)}</small></span>`)}</dd></div>`}</dl>
<nav aria-label="Ways to read">${views.map(
    ([key, label]) =>
      html`<a href="/mails/${mail.id}${addressOf(filter, key)}"${key === view && html` aria-current="page"`}>${label}</a>`,
  )}</nav></header>
${content(letters, mail, view)}
</main>`;
}

function content(letters: Letters, mail: Mail, view: View): Markup {
  if (view === 'text') return mail.text ? html`<pre class="paper plain" tabindex="0">${mail.text}</pre>` : quiet('This mail has no plain text.');
  if (view === 'source') return html`<pre class="paper source" tabindex="0">${letters.source(mail.id).toString('utf8')}</pre>`;
  if (view === 'headers') {
    return html`<div class="paper" tabindex="0"><table><caption class="hidden">Headers</caption><tbody>${mail.headers.map(
      ({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
    )}</tbody></table></div>`;
  }
  if (mail.html === null) return quiet('This mail has no HTML part. Its plain text is all there is.');
  const followsTheme = /color-scheme/i.test(mail.html);
  return html`<iframe class="${followsTheme ? 'both' : 'light'}" src="/mails/${mail.id}/html" title="The mail as it looks" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function welcome(letters: Letters): Markup {
  const mails = letters.mails().length;
  return html`<main class="reader"><div class="quiet"><h1>${mails === 0 ? 'Nothing has come in yet' : 'Choose a mail'}</h1>
<p>Portico sends its mails and SMS here while it is developed and shown. Nothing leaves this machine.</p></div></main>`;
}

function emptyList({ to, kind }: Filter): Markup {
  const what = { all: 'mail or SMS', mails: 'mail', sms: 'SMS' }[kind];
  return html`<p class="none">${to ? html`No ${what} to “${to}”. <a href="/">Show all</a>` : html`No ${what} yet. What Portico sends appears here.`}</p>`;
}

function quiet(sentence: string): Markup {
  return html`<div class="quiet"><p>${sentence}</p></div>`;
}

function lettersFor(letters: Letters, { to, kind }: Filter): Letter[] {
  const wanted = to.toLowerCase();
  const mails = letters.mails().filter((mail) => mail.to.some((address) => address.toLowerCase().includes(wanted)));
  const sms = letters.sms().filter((one) => one.to.replace(/\s/g, '').includes(wanted.replace(/\s/g, '')));
  const chosen: Letter[] = [
    ...(kind === 'sms' ? [] : mails.map((mail) => ({ kind: 'mail' as const, mail }))),
    ...(kind === 'mails' ? [] : sms.map((one) => ({ kind: 'sms' as const, sms: one }))),
  ];
  return chosen.sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
}

function dateOf(letter: Letter): string {
  return letter.kind === 'mail' ? letter.mail.date : letter.sms.date;
}

function days(letters: readonly Letter[]): [string, Letter[]][] {
  const byDay = new Map<string, Letter[]>();
  for (const letter of letters) {
    const day = new Date(dateOf(letter)).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
    byDay.set(day, [...(byDay.get(day) ?? []), letter]);
  }
  return [...byDay];
}

function filterOf(query: URLSearchParams): Filter {
  const show = query.get('show');
  return { to: (query.get('to') ?? '').trim(), kind: show === 'mails' || show === 'sms' ? show : 'all' };
}

function viewOf(mail: Mail, query: URLSearchParams): View {
  const asked = views.find(([key]) => key === query.get('view'))?.[0];
  return asked ?? (mail.html === null ? 'text' : 'mail');
}

function addressOf({ to, kind }: Filter, view?: View): string {
  const query = new URLSearchParams({ ...(to && { to }), ...(kind !== 'all' && { show: kind }), ...(view && { view }) }).toString();
  return query ? `?${query}` : '';
}

function nameOf(sender: string): string {
  return sender.replace(/\s*<[^>]*>$/, '').replace(/^"|"$/g, '') || sender;
}

function opening(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}

function clock(date: string): string {
  return new Date(date).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function fullDate(date: string): string {
  return new Date(date).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
}

function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
