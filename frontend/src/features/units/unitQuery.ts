import type { WarrantyState } from '@/cms/types';

export const registrations = ['pending', 'registered'] as const;
export const warrantyStates = ['in', 'out', 'notRegistered', 'unknown'] as const satisfies readonly WarrantyState[];
export const unitSorts = ['product', 'serial', 'newest'] as const;

/** What a list of units is asked for, as it stands in its address. */
export type UnitQuery = {
  words: string;
  registration: (typeof registrations)[number] | null;
  warranty: WarrantyState | null;
  /** The document id of a dealer; agents' alone. */
  company: string;
  sort: (typeof unitSorts)[number];
  cursor: string | null;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** Anything unknown in an address is as if it were not there. */
export const readUnitQuery = (search: Search): UnitQuery => ({
  words: one(search.q).slice(0, 80).trim(),
  registration: registrations.find((registration) => registration === search.registration) ?? null,
  warranty: warrantyStates.find((state) => state === search.warranty) ?? null,
  company: one(search.company).slice(0, 64),
  sort: unitSorts.find((sort) => sort === search.sort) ?? 'product',
  cursor: one(search.cursor).slice(0, 600) || null,
});

/** How the CMS is asked for it, and how it stands in an address. */
export const askedOf = ({ words, registration, warranty, company, sort, cursor }: UnitQuery): URLSearchParams =>
  new URLSearchParams({ ...(words && { q: words }), ...(registration && { registration }), ...(warranty && { warranty }), ...(company && { company }), ...(sort !== 'product' && { sort }), ...(cursor && { cursor }) });

export const isNarrowed = ({ words, registration, warranty, company }: UnitQuery): boolean => words !== '' || registration !== null || warranty !== null || company !== '';

/** The serial number of which any unit is looked for. */
export const serialAsked = (search: Search): string => one(search.serial).slice(0, 80);
