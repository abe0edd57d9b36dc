import { escape } from 'lodash';
import { readBody } from './body';
import type { MailColours } from './mail-colours';

export const FONT = "'Instrument Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** Mail programs drop style sheets, so each element carries its own; the classes are for those that are dark. */
const STYLES: Readonly<Record<string, (colours: MailColours) => { style: string; name?: string }>> = {
  h1: ({ heading }) => ({ style: `margin:0 0 20px;font:600 28px/34px ${FONT};letter-spacing:-0.02em;color:${heading}`, name: 'heading' }),
  h2: ({ heading }) => ({ style: `margin:28px 0 12px;font:600 20px/27px ${FONT};letter-spacing:-0.01em;color:${heading}`, name: 'heading' }),
  p: ({ text }) => ({ style: `margin:0 0 16px;font:400 17px/26px ${FONT};color:${text}`, name: 'text' }),
  ul: ({ text }) => ({ style: `margin:0 0 16px;padding:0 0 0 24px;font:400 17px/26px ${FONT};color:${text}`, name: 'text' }),
  ol: ({ text }) => ({ style: `margin:0 0 16px;padding:0 0 0 24px;font:400 17px/26px ${FONT};color:${text}`, name: 'text' }),
  li: () => ({ style: 'margin:0 0 6px' }),
  a: ({ link }) => ({ style: `color:${link};text-decoration:underline`, name: 'link' }),
  hr: ({ line }) => ({ style: `margin:24px 0;border:0;border-top:1px solid ${line}`, name: 'line' }),
  blockquote: ({ text, line }) => ({ style: `margin:0 0 16px;padding:2px 0 2px 18px;border-left:3px solid ${line};font:400 17px/26px ${FONT};color:${text}`, name: 'text line' }),
};

/** A body as mail programs want it. Below a button stands its address, for those in whose program it does nothing. */
export function styledBody(html: string, colours: MailColours, copyHint: string): string {
  const body = readBody(html);
  for (const [tag, look] of Object.entries(STYLES)) {
    const { style, name } = look(colours);
    const elements = body(tag).not('.button').attr('style', style);
    if (name) elements.addClass(name);
  }
  for (const element of body('a.button').toArray()) {
    const anchor = body(element);
    const parent = anchor.parent();
    const alone = parent.is('p') && parent.children().length === 1 && parent.text().trim() === anchor.text().trim();
    const href = anchor.attr('href') ?? '';
    (alone ? parent : anchor).replaceWith(alone ? `${button(anchor.html() ?? '', href, colours)}${address(href, colours, copyHint)}` : inlineButton(anchor.html() ?? '', href, colours));
  }
  return body.html();
}

/** In a table's cell with its own ground, as Outlook knows no padding on links. */
function button(label: string, href: string, { button: ground, buttonText }: MailColours): string {
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="margin:8px 0 16px"><tr><td align="center" class="button" bgcolor="${ground}" style="border-radius:8px;mso-padding-alt:15px 28px"><a class="button" href="${escape(href)}" style="display:inline-block;padding:15px 28px;border-radius:8px;background:${ground};font:600 17px/22px ${FONT};color:${buttonText};text-decoration:none">${label}</a></td></tr></table>`;
}

function inlineButton(label: string, href: string, { button: ground, buttonText }: MailColours): string {
  return `<a class="button" href="${escape(href)}" style="display:inline-block;padding:4px 14px;border-radius:6px;background:${ground};font-weight:600;color:${buttonText};text-decoration:none">${label}</a>`;
}

function address(href: string, { hint: ink, link }: MailColours, hint: string): string {
  return `<p class="hint" style="margin:0 0 20px;font:400 14px/21px ${FONT};color:${ink}">${escape(hint)}<br><a class="link" href="${escape(href)}" style="color:${link};text-decoration:underline;word-break:break-all">${escape(href)}</a></p>`;
}
