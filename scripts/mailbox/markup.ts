/** A piece of HTML that is safe to stand in a page. */
export class Markup {
  constructor(readonly html: string) {}
}

type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

/** HTML as a template: every value is escaped, pieces made by `html` are not escaped again. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(fixed.reduce((page, text, index) => page + render(pieces[index - 1]) + text));
}

function escape(text: string): string {
  const marks: Readonly<{ [mark: string]: string }> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(render).join('');
  return escape(String(piece));
}
