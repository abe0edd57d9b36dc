import { convert, type FormatCallback } from 'html-to-text';

/** What mail programs that break lines by themselves need not break again (RFC 3676). */
const LINE = 76;

/** What the button says, and its address on a line of its own, where it can be pressed or copied. */
const button: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  walk(element.children, builder);
  builder.addInline(':');
  builder.addLineBreak();
  builder.addInline(String((element.attribs as Record<string, string>).href ?? ''), { noWordTransform: true });
  builder.closeBlock({ trailingLineBreaks: 2 });
};

/** A mail's body as plain text, which each mail has beside the HTML (MS-05). */
export function plainText(html: string): string {
  return convert(html, {
    wordwrap: LINE,
    formatters: { button },
    selectors: [
      ...['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false, leadingLineBreaks: 2 } })),
      { selector: 'a.button', format: 'button' },
      { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true } },
      { selector: 'hr', options: { length: 20 } },
    ],
  });
}
