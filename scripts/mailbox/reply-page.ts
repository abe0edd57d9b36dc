import { addressOf, filterOf } from './filter.ts';
import type { Letters } from './letters.ts';
import type { Address, Mail } from './mail.ts';
import { listColumn } from './list.ts';
import { html, type Markup } from './markup.ts';
import { type Faults, type Field, quoteOf, replySubject, type Written } from './reply.ts';
import { shell } from './shell.ts';

export function emptyForm(mail: Mail): Written {
  return { words: '', from: mail.to[0] ?? '', other: '', automatic: false, files: [] };
}

/** The form in which a reply is written, and what keeps it from being sent. */
export function replyPage(letters: Letters, mail: Mail, written: Written, query: URLSearchParams, faults: Faults = {}): string {
  const filter = filterOf(query);
  const failed = Object.keys(faults).length > 0;
  const quote = quoteOf(mail);
  const content = html`<main class="reader" id="content">
<a class="back" href="/mails/${mail.id}${addressOf(filter)}">Back to the mail</a>
<h1>${replySubject(mail.subject)}</h1>
${failed && summary(faults)}
<form class="reply" method="post" action="/mails/${mail.id}/reply${addressOf(filter)}" enctype="multipart/form-data">
<dl><div><dt>To</dt><dd>${mail.replyTo.map(inFull).join(', ')}</dd></div>${sender(mail, written, faults)}</dl>
<div class="field"><label for="words">Your reply</label>${fault('words', faults)}
<textarea id="words" name="words" rows="8"${!failed && html` autofocus`}${described('words', faults)}>
${written.words}</textarea></div>
<div class="field"><label for="files">Files</label>${fault('files', faults)}
${failed && written.files.length > 0 && html`<p class="hint">Choose your files again: ${written.files.map(({ name }) => name).join(', ')}.</p>`}
<input id="files" name="files" type="file" multiple${described('files', faults)}></div>
${quote && html`<div class="field"><h2 id="quoted">Goes along below your words</h2><pre class="quoted plain" tabindex="0" aria-labelledby="quoted">${quote}</pre></div>`}
${asSomebodyElse(written, faults)}
<p class="actions"><button class="main">Send the reply</button><a href="/mails/${mail.id}${addressOf(filter)}">Back to the mail</a></p>
</form>
</main>`;
  const title = `${failed ? 'Not sent: ' : ''}${replySubject(mail.subject)}`;
  return shell(title, 'letter', html`${listColumn(letters, filter, mail.id)}${content}`);
}

function sender(mail: Mail, { from }: Written, faults: Faults): Markup {
  if (mail.to.length === 1) {
    return html`<div><dt>From</dt><dd>${mail.to[0]}<input type="hidden" id="from" name="from" value="${mail.to[0]}">${fault('from', faults)}</dd></div>`;
  }
  return html`<div class="choice"><dt><label for="from">From</label></dt><dd>${fault('from', faults)}<select id="from" name="from"${described('from', faults)}>${mail.to.map(
    (address) => html`<option${address === from && html` selected`}>${address}</option>`,
  )}</select></dd></div>`;
}

function asSomebodyElse({ other, automatic }: Written, faults: Faults): Markup {
  return html`<details${(other || automatic) && html` open`}><summary>As somebody else</summary>
<p class="hint">Shows what Portico does with a reply from a stranger, or from a machine.</p>
<div class="field"><label for="other">Another sender</label>${fault('other', faults)}
<input id="other" name="other" value="${other}" inputmode="email" autocomplete="off" autocapitalize="off" spellcheck="false"${described('other', faults)}></div>
<label class="check"><input type="checkbox" name="automatic"${automatic && html` checked`}> It is an automatic reply <code>Auto-Submitted: auto-replied</code></label>
</details>`;
}

function summary(faults: Faults): Markup {
  return html`<div class="faults" role="alert" tabindex="-1" autofocus><h2>The reply was not sent</h2><ul>${Object.entries(faults).map(
    ([field, words]) => html`<li><a href="#${field}">${words}</a></li>`,
  )}</ul></div>`;
}

function fault(field: Field, faults: Faults): Markup | undefined {
  return faults[field] === undefined ? undefined : html`<p class="fault" id="${field}-fault">${faults[field]}</p>`;
}

function described(field: Field, faults: Faults): Markup | false {
  return faults[field] !== undefined && html` aria-invalid="true" aria-describedby="${field}-fault"`;
}

function inFull({ name, address }: Address): string {
  return name ? `${name} <${address}>` : address;
}
