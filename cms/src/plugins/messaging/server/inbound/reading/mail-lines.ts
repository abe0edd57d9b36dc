/**
 * Whose a line is: the writer's own, quoted from an earlier mail, or the writer's signature. `indented` is what HTML
 * sets in without saying why: a quotation below a line that announces one, else the writer's own.
 */
export type Whose = 'own' | 'indented' | 'quoted' | 'signature';

export interface Line {
  words: string;
  whose: Whose;
  /** Content ids of the pictures that stand on it. */
  pictures: readonly string[];
}

export const isBlank = ({ words, pictures }: Line): boolean => words.trim() === '' && pictures.length === 0;

/** The same lines, those at these places being somebody else's now. */
export function given(lines: readonly Line[], places: ReadonlySet<number>, whose: Whose): Line[] {
  return lines.map((line, at) => (places.has(at) ? { ...line, whose } : line));
}

export function linesOfText(text: string): Line[] {
  return text.split(/\r?\n/).map((words) => ({ words, whose: 'own', pictures: [] }));
}
