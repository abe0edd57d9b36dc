const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('&#34;', '&quot;');

/** A clean body (the CMS has cleaned it when it was saved) with its pictures where its reader may open them. Tables that are wider than the page are moved by keys, too. */
export const bodyWith = (body: string, fileOf: (id: string) => string, table: string): string =>
  body
    .replace(/ src="picture:([0-9a-f]{40})"/g, (_, id: string) => ` loading="lazy" src="${escaped(fileOf(id))}"`)
    .replaceAll('<table>', `<div role="group" tabindex="0" aria-label="${escaped(table)}"><table>`)
    .replaceAll('</table>', '</table></div>');
