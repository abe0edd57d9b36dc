import { addressOf, type Filter } from './filter.ts';
import type { Letters, Sms } from './letters.ts';
import type { Mail } from './mail.ts';
import { html, type Markup } from './markup.ts';
import { clock, dayOf, nameOf, opening } from './wording.ts';

type Letter =
  | { readonly kind: 'mail'; readonly letter: Mail }
  | { readonly kind: 'sms'; readonly letter: Sms }
  | { readonly kind: 'written'; readonly letter: Mail };

/** `open` is the id of the mail that is read beside the list. */
export function listColumn(letters: Letters, filter: Filter, open?: string): Markup {
  const shown = lettersFor(letters, filter);
  const newest = [letters.mails()[0]?.id ?? '', letters.sms()[0]?.id ?? ''].sort().at(-1) ?? '';
  return html`<section class="list" aria-label="Mails and SMS"${open === undefined && html` data-newest="${newest}" id="content"`}>
<header>
<a class="brand" href="/">Portico <span>mailbox</span></a>
<form class="empty" method="post" action="/empty"><button>Empty the mailbox</button></form>
</header>
<form class="search" role="search" action="/"><label for="to">Recipient</label>
<input id="to" name="to" type="search" value="${filter.to}" placeholder="Address or number" autocomplete="off" spellcheck="false">
${filter.kind !== 'all' && html`<input type="hidden" name="show" value="${filter.kind}">`}<button>Search</button></form>
<nav aria-label="Kind">${kinds(letters).map(
    ([kind, label, count]) =>
      html`<a href="/${addressOf({ ...filter, kind })}"${kind === filter.kind && html` aria-current="true"`}>${label} <span>${count}</span></a>`,
  )}</nav>
${shown.length === 0 ? emptyList(filter) : days(shown).map(([day, ofDay]) => html`<h2>${day}</h2><ol>${ofDay.map((letter) => html`<li>${row(letter, filter, open)}</li>`)}</ol>`)}
</section>`;
}

function kinds(letters: Letters): [Filter['kind'], string, number][] {
  const [mails, sms, written] = [letters.mails().length, letters.sms().length, letters.incoming.mails().length];
  return [
    ['all', 'All', mails + sms + written],
    ['mails', 'Mails', mails],
    ['sms', 'SMS', sms],
    ['written', 'Written here', written],
  ];
}

function row(row: Letter, filter: Filter, open?: string): Markup {
  if (row.kind === 'mail') return mailRow(row.letter, filter, open);
  return row.kind === 'sms' ? smsRow(row.letter) : writtenRow(row.letter, filter, open);
}

function mailRow({ id, to, from, subject, date, text, attachments }: Mail, filter: Filter, open?: string): Markup {
  return html`<a class="mail" href="/mails/${id}${addressOf(filter)}"${open === id && html` aria-current="true"`}>
<p class="who"><span>${to.join(', ')}</span><time datetime="${date}">${clock(date)}</time></p>
<p class="subject">${subject || 'No subject'}</p>
<p class="note">${nameOf(from)}${attachments.length > 0 && html` · ${attachments.length} attached`} · ${opening(text)}</p></a>`;
}

function smsRow({ to, text, date, portal }: Sms): Markup {
  return html`<div class="sms"><p class="who"><span>${to}</span><time datetime="${date}">${clock(date)}</time></p>
<p class="bubble">${text}</p><p class="note">SMS${portal && html` from ${portal}`}</p></div>`;
}

function writtenRow({ id, from, subject, date, text, attachments }: Mail, filter: Filter, open?: string): Markup {
  return html`<a class="mail written" href="/incoming/${id}${addressOf(filter)}"${open === id && html` aria-current="true"`}>
<p class="who"><span>${from ? `${nameOf(from)} wrote` : 'Somebody wrote'}</span><time datetime="${date}">${clock(date)}</time></p>
<p class="note">${subject || 'No subject'}${attachments.length > 0 && html` · ${attachments.length} attached`} · ${opening(text)}</p></a>`;
}

function emptyList({ to, kind }: Filter): Markup {
  const what = { all: 'mail or SMS', mails: 'mail', sms: 'SMS', written: 'mail from or' }[kind];
  if (to) return html`<p class="none">No ${what} to “${to}”. <a href="/">Show all</a></p>`;
  if (kind === 'written') return html`<p class="none">Nothing was written here yet. What you reply to a mail appears here.</p>`;
  return html`<p class="none">No ${what} yet. What Portico sends appears here.</p>`;
}

function lettersFor(letters: Letters, { to, kind }: Filter): Letter[] {
  const wanted = to.toLowerCase();
  const fits = (addresses: readonly string[]): boolean => addresses.some((address) => address.toLowerCase().includes(wanted));
  const mails = letters.mails().filter((mail) => fits(mail.to));
  const sms = letters.sms().filter((one) => one.to.replace(/\s/g, '').includes(wanted.replace(/\s/g, '')));
  // Whoever looks for a person's mails wants to see what that person wrote back.
  const written = letters.incoming.mails().filter((mail) => fits([mail.from, ...mail.to]));
  const chosen: Letter[] = [
    ...(kind === 'all' || kind === 'mails' ? mails.map((letter) => ({ kind: 'mail' as const, letter })) : []),
    ...(kind === 'all' || kind === 'sms' ? sms.map((letter) => ({ kind: 'sms' as const, letter })) : []),
    ...(kind === 'all' || kind === 'written' ? written.map((letter) => ({ kind: 'written' as const, letter })) : []),
  ];
  return chosen.sort((one, other) => other.letter.date.localeCompare(one.letter.date));
}

function days(letters: readonly Letter[]): [string, Letter[]][] {
  const byDay = new Map<string, Letter[]>();
  for (const letter of letters) {
    const day = dayOf(letter.letter.date);
    byDay.set(day, [...(byDay.get(day) ?? []), letter]);
  }
  return [...byDay];
}
