import { handles, leadsOnCase, personsOf, type CasePeople, type Member } from '../../../plugins/role-matrix/server/rules/standing';

/** Whose invoices of a case a member reads: everybody's, or those of certain companies. */
export interface InvoiceReach {
  all: boolean;
  companyIds: readonly number[];
}

/** Case handlers read all; others those of the company that they lead on the case, deputies for whom they stand in. */
export function invoiceReach(member: Member, people: CasePeople): InvoiceReach {
  const persons = personsOf(member);
  return { all: persons.some(handles), companyIds: persons.flatMap((person) => (leadsOnCase(person, people) && person.companyId !== null ? [person.companyId] : [])) };
}

export const reaches = ({ all, companyIds }: InvoiceReach, companyId: number): boolean => all || companyIds.includes(companyId);
