import { filterOf } from './filter.ts';
import type { Letters } from './letters.ts';
import type { Mail } from './mail.ts';
import { listColumn } from './list.ts';
import { html, type Markup } from './markup.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';

export function overviewPage(letters: Letters, query: URLSearchParams): string {
  return shell('Mailbox', 'list', html`${listColumn(letters, filterOf(query))}${welcome(letters)}`);
}

/** What Portico sent. `sent` in the query is the id of a reply that was just written. */
export function mailPage(letters: Letters, mail: Mail, query: URLSearchParams): string {
  const filter = filterOf(query);
  const reply = letters.incoming.mail(query.get('sent') ?? '');
  const notice = reply && html`<p class="notice" role="status">Sent. Portico reads it within a few seconds. <a href="/incoming/${reply.id}">See what was sent</a></p>`;
  const open = { mail, place: 'mails' as const, source: () => letters.source(mail.id), notice };
  return shell(mail.subject || 'No subject', 'letter', html`${listColumn(letters, filter, mail.id)}${reader(open, filter, query)}`);
}

/** What was written here. */
export function writtenPage(letters: Letters, mail: Mail, query: URLSearchParams): string {
  const filter = filterOf(query);
  const open = { mail, place: 'incoming' as const, source: () => letters.incoming.source(mail.id) };
  return shell(mail.subject || 'No subject', 'letter', html`${listColumn(letters, filter, mail.id)}${reader(open, filter, query)}`);
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

function welcome(letters: Letters): Markup {
  const mails = letters.mails().length;
  return html`<main class="reader"><div class="quiet"><h1>${mails === 0 ? 'Nothing has come in yet' : 'Choose a mail'}</h1>
<p>Portico sends its mails and SMS here while it is developed and shown. Nothing leaves this machine.</p></div></main>`;
}
