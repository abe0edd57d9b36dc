import { plain } from '@/ui/words/plain';
import type { Company, CompanyMember, CompanyOffice } from '@/cms/types';

/** So many people stand on one page of a company. */
export const PEOPLE_PAGE = 50;

export interface FoundPeople {
  /** The offices of this page, each with those of its people who stand here: who works there before who has left. */
  offices: { office: CompanyOffice; people: CompanyMember[] }[];
  /** How many people were found on all pages. */
  count: number;
  page: number;
  pages: number;
}

/**
 * Whoever has each of the words in name, e-mail or office, whatever their case and accents; office after office, so many
 * a page. An office without people stands among them for as long as nobody is looked for, or it is looked for itself.
 * A page that there is not is the last one. Pure.
 */
export function foundPeople({ offices, members }: Pick<Company, 'offices' | 'members'>, text: string, page: number): FoundPeople {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const holds = (...said: (string | null)[]) => words.every((word) => plain(said.join(' ')).includes(word));
  const rows = offices.flatMap((office): { office: CompanyOffice; person: CompanyMember | null }[] => {
    const all = members.filter((member) => member.office.documentId === office.documentId);
    if (all.length === 0) return holds(office.name) ? [{ office, person: null }] : [];
    const found = all.filter(({ name, email }) => holds(name, email, office.name));
    return [...found.filter(({ active }) => active), ...found.filter(({ active }) => !active)].map((person) => ({ office, person }));
  });
  const pages = Math.max(1, Math.ceil(rows.length / PEOPLE_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const here = rows.slice((shown - 1) * PEOPLE_PAGE, shown * PEOPLE_PAGE);
  return {
    offices: [...new Set(here.map(({ office }) => office))].map((office) => ({ office, people: here.flatMap((row) => (row.office === office && row.person ? [row.person] : [])) })),
    count: rows.filter(({ person }) => person).length,
    page: shown,
    pages,
  };
}
