/** What names a case in a line of its own. */
export interface PlaceOfCase {
  number: string;
  title: string;
  street: string | null;
  city: string | null;
}

/** The same, of the list's row `l`. */
export const PLACE_OF_CASE = { number: 'l.number', title: 'l.title', street: 'l.street', city: 'l.city' } as const satisfies Record<keyof PlaceOfCase, string>;
