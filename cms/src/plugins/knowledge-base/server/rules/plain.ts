import { load } from 'cheerio';

/** Between these words do not run into each other. */
const BLOCKS = 'h2,h3,h4,p,br,hr,pre,blockquote,li,tr,th,td';

/** What can be read of a clean body, in one line; what its pictures show is read, too. */
export function plainBody(body: string): string {
  const document = load(body, null, false);
  document('img').each((_, picture) => void document(picture).replaceWith(` ${escapeText(document(picture).attr('alt') ?? '')} `));
  document(BLOCKS).append(' ').before(' ');
  return document.root().text().replace(/\s+/gu, ' ').trim();
}

const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
