export type Scheme = 'light' | 'dark';

/**
 * A mail as a mail program of that scheme shows it: a frame has the scheme of the browser, so the question is answered
 * beforehand. Its links open in new windows, which a closed-off frame may not have.
 */
export function inScheme(html: string, scheme: Scheme): string {
  return html
    .replaceAll('@media (prefers-color-scheme:dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme:light dark', `color-scheme:${scheme}`)
    .replace('content="light dark"', `content="${scheme}"`)
    .replace('<head>', '<head><base target="_blank">');
}
