/** What an office knows of a client (OB-02). */
export interface ClientFacts {
  name: string;
  /** In small letters; null where none is known. */
  email: string | null;
  /** E.164. */
  mobile: string | null;
  /** To be written to in; null for the portal's. */
  language: string | null;
  /** Relation groups by name. */
  groups: string[];
}

export const MOST_OF = { name: 120, email: 254, mobile: 40, group: 60, groups: 20 } as const;

/** Names of clients and groups as they are compared. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Each group once, by the name that was written first. */
export function groupsOf(names: readonly string[]): string[] {
  const written = names.map((name) => name.trim().replace(/\s+/gu, ' ')).filter(Boolean);
  const plain = written.map(plainName);
  return written.filter((_name, place) => plain.indexOf(plain[place] ?? '') === place);
}

export const sameGroups = (one: readonly string[], other: readonly string[]): boolean => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
