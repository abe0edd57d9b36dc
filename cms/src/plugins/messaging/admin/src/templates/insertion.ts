/** A text field with what is marked in it. */
export interface Marked {
  text: string;
  from: number;
  to: number;
}

export interface Around {
  before: string;
  behind: string;
}

/** Puts something in the place of what is marked, and the cursor behind it. */
export function replaced({ text, from, to }: Marked, by: string): Marked {
  return { text: `${text.slice(0, from)}${by}${text.slice(to)}`, from: from + by.length, to: from + by.length };
}

/** Puts something around what is marked, or around other words where nothing is; those are marked then. */
export function surrounded({ text, from, to }: Marked, { before, behind }: Around, otherwise: string): Marked {
  const within = text.slice(from, to) || otherwise;
  return {
    text: `${text.slice(0, from)}${before}${within}${behind}${text.slice(to)}`,
    from: from + before.length,
    to: from + before.length + within.length,
  };
}

/** What the toolbar of a mail's body puts in, by the name of its button. */
export const MARKUP = {
  heading: { before: '<h2>', behind: '</h2>' },
  paragraph: { before: '<p>', behind: '</p>' },
  bold: { before: '<strong>', behind: '</strong>' },
  italic: { before: '<em>', behind: '</em>' },
  list: { before: '<ul>\n  <li>', behind: '</li>\n</ul>' },
  quote: { before: '<blockquote>', behind: '</blockquote>' },
} as const;

/** A link variable where an address is wanted: as the button that leads there. */
export const buttonTo = (name: string): Around => ({ before: `<p><a class="button" href="{${name}}">`, behind: '</a></p>' });
