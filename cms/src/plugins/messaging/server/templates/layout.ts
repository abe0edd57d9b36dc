import { escape } from 'lodash';
import type { Language, Portal } from '../../../../domain/portal';
import type { Colours } from '../../../visibility/server/rules/settings';
import { mailColours, type MailColours } from './mail-colours';
import { FONT, styledBody } from './styled-body';

export interface Letter {
  portal: Pick<Portal, 'name'>;
  colours: Colours;
  language: Language;
  subject: string;
  /** HTML of the few tags that a body may have, with everything in it that it says. */
  body: string;
  text: string;
  footer: string;
  /** Where its reader can ask for no more of its kind. */
  optOut: { label: string; href: string } | null;
  /** Says what the address below a button is for. */
  copyHint: string;
}

/** A mail in the portal's colours: tables and inline styles, as mail programs want them, and the same as plain text. */
export function branded(letter: Letter): { html: string; text: string } {
  return { html: html(letter), text: text(letter) };
}

function text({ text: said, footer, portal, optOut }: Letter): string {
  const signature = ['-- ', portal.name, footer, ...(optOut ? ['', `${optOut.label}:`, optOut.href] : [])].join('\n');
  return `${said.trim()}\n\n${signature}\n`;
}

function html({ portal, colours, language, subject, body, text: said, footer, optOut, copyHint }: Letter): string {
  const { light, dark } = mailColours(colours);
  const way = optOut ? `<br><a class="muted" href="${escape(optOut.href)}" style="color:${light.muted};text-decoration:underline">${escape(optOut.label)}</a>` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escape(subject)}</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.side{padding-left:20px!important;padding-right:20px!important}.outside{padding:16px 10px!important}h1.heading{font-size:25px!important;line-height:31px!important}}
@media (prefers-color-scheme:dark){${inTheDark(dark, '')}}
${inTheDark(dark, '[data-ogsc] ')}</style></head>
<body class="page" style="margin:0;padding:0;background:${light.page}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escape(preheader(said))}${'&#847;&zwnj;&nbsp;'.repeat(40)}</div>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" class="page" bgcolor="${light.page}"><tr><td align="center" class="outside" style="padding:32px 16px">
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left;word-break:break-word;overflow-wrap:anywhere">
<tr><td class="band side" bgcolor="${light.band}" style="padding:20px 32px;border-radius:14px 14px 0 0;font:600 18px/24px ${FONT};color:${light.bandText}">${escape(portal.name)}</td></tr>
<tr><td class="card text side" bgcolor="${light.card}" style="padding:36px 32px 16px;border-radius:0 0 14px 14px;font:400 17px/26px ${FONT};color:${light.text}">
${styledBody(body, light, copyHint)}
</td></tr>
<tr><td class="muted side" style="padding:20px 32px;font:400 14px/21px ${FONT};color:${light.muted}">${escape(footer)}${way}</td></tr>
</table></td></tr></table></body></html>`;
}

/** Mail programs that are dark, and do not turn the colours round themselves. */
function inTheDark(colours: MailColours, within: string): string {
  const { page, card, band, bandText, heading, text: ink, muted, hint, line, link, button, buttonText } = colours;
  const rules = [
    ['.page', `background:${page}`],
    ['.card', `background:${card}`],
    ['.band', `background:${band}`, `color:${bandText}`],
    ['.text', `color:${ink}`],
    ['.heading', `color:${heading}`],
    ['.muted', `color:${muted}`],
    ['.hint', `color:${hint}`],
    ['.link', `color:${link}`],
    ['.line', `border-color:${line}`],
    ['.button', `background:${button}`, `color:${buttonText}`],
  ] as const;
  return rules.map(([selector, ...declarations]) => `${within}${selector}{${declarations.map((declaration) => `${declaration}!important`).join(';')}}`).join('');
}

const LONGEST_PREHEADER = 110;

/** What a list of mails shows beside the subject: how the mail goes on below its heading. */
function preheader(said: string): string {
  const [heading = '', next = heading] = said.trim().split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s+/g, ' '));
  if (next.length <= LONGEST_PREHEADER) return next;
  return `${next.slice(0, LONGEST_PREHEADER).replace(/\s+\S*$/, '')}…`;
}
