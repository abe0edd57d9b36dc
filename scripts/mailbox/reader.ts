import { addressOf, type Filter } from './filter.ts';
import type { Mail } from './mail.ts';
import { html, type Markup } from './markup.ts';
import { quiet } from './shell.ts';
import { fullDate, size } from './wording.ts';

const views = [
  ['mail', 'Mail'],
  ['text', 'Plain text'],
  ['headers', 'Headers'],
  ['source', 'Source'],
] as const;

type View = (typeof views)[number][0];

/** A mail that is open. */
export interface Open {
  readonly mail: Mail;
  /** Where it stands: what Portico sent under /mails, what was written here under /incoming. */
  readonly place: 'mails' | 'incoming';
  readonly source: () => Buffer;
  /** What happened just now. */
  readonly notice?: Markup | false;
}

export function reader({ mail, place, source, notice }: Open, filter: Filter, query: URLSearchParams): Markup {
  const view = viewOf(mail, query);
  const received = place === 'mails';
  return html`<main class="reader" id="content">
<a class="back" href="/${addressOf(filter)}">All mails</a>
${notice}
<header><div class="title"><h1>${mail.subject || 'No subject'}</h1>
${received && mail.replyTo.length > 0 && html`<a class="button" href="/mails/${mail.id}/reply${addressOf(filter)}">Reply</a>`}</div>
<dl><div><dt>From</dt><dd>${mail.from || 'Nobody'}</dd></div><div><dt>To</dt><dd>${mail.to.join(', ') || 'Nobody'}</dd></div>
<div><dt>${received ? 'Received' : 'Written'}</dt><dd><time datetime="${mail.date}">${fullDate(mail.date)}</time></dd></div>
${mail.attachments.length > 0 && html`<div><dt>Attached</dt><dd>${mail.attachments.map(({ name, bytes }) => html`<span class="file">${name} <small>${size(bytes)}</small></span>`)}</dd></div>`}</dl>
<nav aria-label="Ways to read">${views.map(
    ([key, label]) =>
      html`<a href="/${place}/${mail.id}${addressOf(filter, { view: key })}"${key === view && html` aria-current="page"`}>${label}</a>`,
  )}</nav></header>
${content({ mail, place, source }, view)}
</main>`;
}

function content({ mail, place, source }: Open, view: View): Markup {
  if (view === 'text') return mail.text ? html`<pre class="paper plain" tabindex="0">${mail.text}</pre>` : quiet('This mail has no plain text.');
  if (view === 'source') return html`<pre class="paper source" tabindex="0">${source().toString('utf8')}</pre>`;
  if (view === 'headers') {
    return html`<div class="paper" tabindex="0"><table><caption class="hidden">Headers</caption><tbody>${mail.headers.map(
      ({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
    )}</tbody></table></div>`;
  }
  if (mail.html === null) return quiet('This mail has no HTML part. Its plain text is all there is.');
  const followsTheme = /color-scheme/i.test(mail.html);
  return html`<iframe class="${followsTheme ? 'both' : 'light'}" src="/${place}/${mail.id}/html" title="The mail as it looks" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function viewOf(mail: Mail, query: URLSearchParams): View {
  const asked = views.find(([key]) => key === query.get('view'))?.[0];
  return asked ?? (mail.html === null ? 'text' : 'mail');
}
