import { languageOf, type Language, type Portal } from '../../../domain/portal';

export interface PaperContact {
  role: 'customer' | 'contactPerson' | 'other';
  name: string;
  language: string | null;
}

/** The language of the case's papers: its customer's; where customers speak several, that of the contact person, else of the first of them. */
export function languageOfPapers(contacts: readonly PaperContact[], portal: Pick<Portal, 'language'>): Language {
  const spoken = (role: PaperContact['role']) => contacts.filter((contact) => contact.role === role).map(({ language }) => languageOf(language, portal));
  const [customers, persons] = [spoken('customer'), spoken('contactPerson')];
  const agreed = new Set(customers).size === 1 ? customers[0] : undefined;
  return agreed ?? persons[0] ?? customers[0] ?? portal.language;
}
