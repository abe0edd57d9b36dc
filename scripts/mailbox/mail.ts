import { simpleParser } from 'mailparser';

import type { Envelope, Mail } from './letters.ts';

export async function readMail(id: string, envelope: Envelope, source: Buffer): Promise<Mail> {
  const parsed = await simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
  const html = parsed.html === false ? null : parsed.html;
  const text = parsed.text ?? '';
  return {
    id,
    to: envelope.to,
    from: parsed.from?.text ?? envelope.from,
    subject: parsed.subject ?? '',
    date: envelope.date,
    messageId: parsed.messageId ?? null,
    text,
    html,
    links: linksIn(html ?? '', text),
    headers: parsed.headerLines.map(({ key, line }) => ({
      name: line.slice(0, key.length),
      value: line.slice(line.indexOf(':') + 1).trim(),
    })),
    attachments: parsed.attachments
      .filter(({ related }) => !related)
      .map(({ filename, contentType, size }) => ({ name: filename ?? contentType, type: contentType, bytes: size })),
  };
}

/** Web addresses that can be followed in the mail, each once, in the order in which they stand there. */
export function linksIn(html: string, text: string): string[] {
  const inHtml = [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, double, single]) => unescape(double ?? single ?? ''));
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([link]) => link.replace(/[.,;:!?]+$/, ''));
  return [...new Set([...inHtml, ...inText].filter((link) => /^https?:\/\//i.test(link)))];
}

function unescape(attribute: string): string {
  const marks: Readonly<{ [name: string]: string }> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", '#x2F': '/', '#x3D': '=' };
  return attribute.replace(/&(amp|lt|gt|quot|#39|#x27|#x2F|#x3D);/gi, (whole, name: string) => marks[name] ?? marks[name.toLowerCase()] ?? whole);
}
