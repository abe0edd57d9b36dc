import type { MenuEntry } from '../../../server/rules/client-portal';
import type { Colours } from '../../../server/rules/settings';

/** Each entry of the menu, and whether it may be hidden. */
export const ENTRIES = { home: false, claims: true, products: true, rmas: true, knowledge: true, account: false } as const satisfies Record<MenuEntry, boolean>;

/** Texts that a portal has for itself in each language, and how long they may be. */
export const TEXTS = { newClaim: 40, heading: 120, text: 600 } as const;
export const LONGEST_NAME = 40;

/** What a person can change of a client portal by one gesture: the order, one switch, one text in one language, one colour. */
export type ClientLeaf =
  | 'useCompanyLogo'
  | 'logo'
  | `colours.${keyof Colours}`
  | 'order'
  | `hidden.${MenuEntry}`
  | `names.${MenuEntry}.${string}`
  | `${keyof typeof TEXTS}.${string}`;
