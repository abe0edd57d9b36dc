/** A line of the form as it was typed. */
export type TypedLine = { key: string; serial: string; description: string; quantity: string };

/** The lines of a form, by the numbers in the names of their fields. */
export function typedLines(typed: Readonly<Record<string, string>>): TypedLine[] {
  const keys = Object.keys(typed).flatMap((name) => /^description-(\d{1,4})$/.exec(name)?.[1] ?? []);
  return keys.map((key) => ({ key, serial: typed[`serial-${key}`]?.trim() ?? '', description: typed[`description-${key}`]?.trim() ?? '', quantity: typed[`quantity-${key}`]?.trim() ?? '' }));
}

/** A whole number from 1 to 999; null for anything else. */
export function piecesOf(quantity: string): number | null {
  const pieces = /^\d{1,3}$/.test(quantity) ? Number(quantity) : 0;
  return pieces > 0 ? pieces : null;
}
