import { escape } from 'lodash';
import type { Language, Portal } from '../../../../domain/portal';
import type { Colours } from '../../../visibility/server/rules/settings';

export interface Letter {
  portal: Portal;
  colours: Colours;
  language: Language;
  heading: string;
  paragraphs: string[];
  button: { label: string; href: string } | null;
  footer: string;
}

const FONT = "'Instrument Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** A mail in the portal's colours: tables and inline styles, as mail programs want them, and the same as plain text. */
export function branded(letter: Letter): { html: string; text: string } {
  return { html: html(letter), text: text(letter) };
}

function text({ heading, paragraphs, button, footer, portal }: Letter): string {
  const action = button ? [`${button.label}:\n${button.href}`] : [];
  return [heading, ...paragraphs, ...action, `-- \n${portal.name}\n${footer}`].join('\n\n');
}

function html({ portal, colours, language, heading, paragraphs, button, footer }: Letter): string {
  const paragraph = (content: string) =>
    `<p style="margin:0 0 16px;font:400 17px/26px ${FONT};color:#23292b">${escape(content)}</p>`;
  const action = button
    ? `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 28px"><tr><td bgcolor="${colours.heading}" style="border-radius:8px"><a href="${escape(button.href)}" style="display:inline-block;padding:15px 28px;font:600 17px/22px ${FONT};color:#ffffff;text-decoration:none">${escape(button.label)}</a></td></tr></table>`
    : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(heading)}</title></head>
<body style="margin:0;background:${colours.page}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="${colours.page}"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td bgcolor="${colours.menu}" style="padding:20px 32px;border-radius:14px 14px 0 0;font:600 18px/24px ${FONT};color:${colours.menuSelected}">${escape(portal.name)}</td></tr>
<tr><td bgcolor="#ffffff" style="padding:36px 32px 12px;border-radius:0 0 14px 14px">
<h1 style="margin:0 0 20px;font:600 28px/34px ${FONT};letter-spacing:-0.02em;color:${colours.heading}">${escape(heading)}</h1>
${paragraphs.map(paragraph).join('\n')}
${action}
</td></tr>
<tr><td style="padding:20px 32px;font:400 14px/21px ${FONT};color:#555d60">${escape(footer)}</td></tr>
</table></td></tr></table></body></html>`;
}
