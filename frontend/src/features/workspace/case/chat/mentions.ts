export type Mentionable = { documentId: string; name: string };

/** What is being typed after the last @ before the caret, or null where nobody is being mentioned. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const found = /(?:^|\s)@([^@\n]{0,40})$/u.exec(text.slice(0, caret));
  return found ? { from: caret - (found[1]?.length ?? 0), typed: found[1] ?? '' } : null;
}

/** Those whose name, or a later part of it, begins with what is typed. */
export function suggestions(typed: string, members: readonly Mentionable[]): Mentionable[] {
  const wanted = typed.toLocaleLowerCase();
  return members.filter(({ name }) => name.toLocaleLowerCase().startsWith(wanted) || (wanted !== '' && name.toLocaleLowerCase().split(/\s+/).some((part) => part.startsWith(wanted)))).slice(0, 6);
}

/** Those whose whole name stands in the text behind an @; of two names that begin alike the longer one is meant. */
export function mentionedIn(text: string, members: readonly Mentionable[]): Mentionable[] {
  let rest = text;
  return [...members]
    .sort((left, right) => right.name.length - left.name.length)
    .filter(({ name }) => {
      const mention = `@${name}`;
      if (!rest.includes(mention)) return false;
      rest = rest.replaceAll(mention, '');
      return true;
    });
}

export type Piece = { text: string; isMention: boolean };

/** A text in pieces, its mentions apart. */
export function piecesOf(text: string, mentions: readonly Mentionable[]): Piece[] {
  const names = [...mentions].map(({ name }) => `@${name}`).sort((left, right) => right.length - left.length);
  const pieces: Piece[] = [];
  let from = 0;
  let plain = 0;
  while (from < text.length) {
    const name = names.find((mention) => text.startsWith(mention, from));
    if (name === undefined) {
      from += 1;
      continue;
    }
    if (plain < from) pieces.push({ text: text.slice(plain, from), isMention: false });
    pieces.push({ text: name, isMention: true });
    from += name.length;
    plain = from;
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), isMention: false });
  return pieces;
}
