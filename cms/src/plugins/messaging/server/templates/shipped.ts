import type { Language } from '../../../../domain/portal';
import type { Channel } from '../channels';
import { findText, textOf } from './texts';
import type { Words } from './words';

/** The words that ship with the product, in the form in which a portal writes its own. Throws where a language lacks them. */
export function shippedWords(template: string, channel: Channel, language: Language): Words {
  if (channel === 'sms') return { text: textOf(language, `sms.${template}.text`) };
  if (channel === 'push') return { subject: textOf(language, `push.${template}.title`), text: textOf(language, `push.${template}.text`) };
  const text = (part: string) => textOf(language, `mail.${template}.${part}`);
  const quote = findText(language, `mail.${template}.quote`);
  const button = findText(language, `mail.${template}.button`);
  const html = [
    `<h1>${escaped(text('heading'))}</h1>`,
    `<p>${escaped(text('intro'))}</p>`,
    ...(quote === null ? [] : [`<blockquote><p>${escaped(quote)}</p></blockquote>`]),
    `<p>${escaped(text('detail'))}</p>`,
    ...(button === null ? [] : [`<p><a class="button" href="{link}">${escaped(button)}</a></p>`]),
  ];
  return { subject: text('subject'), html: html.join('\n'), text: '', footer: text('footer') };
}

/** As one would write it by hand: an apostrophe needs no escape in a text. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
