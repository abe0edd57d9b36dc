import { may, type CaseRules } from '../../../plugins/role-matrix/server/rules/may';
import { personsOf, type Member } from '../../../plugins/role-matrix/server/rules/standing';

/** Which of a case's documents a member reads: all of them, or those added by certain people and companies. */
export interface DocumentReach {
  all: boolean;
  memberIds: readonly number[];
  companyIds: readonly number[];
}

/** Who added a document; nobody where it came by a machine. */
export interface DocumentOrigin {
  authorId: number | null;
  companyId: number | null;
}

/** Whoever reads the case's log reads all its papers; others what they or their company added, deputies for those they stand in for. */
export function documentReach(member: Member, rules: CaseRules): DocumentReach {
  const persons = personsOf(member);
  return {
    all: may(member, 'readCaseLog', rules).allowed,
    memberIds: persons.map(({ id }) => id),
    companyIds: persons.flatMap(({ companyId }) => (companyId === null ? [] : [companyId])),
  };
}

/** Its other face is `documentsReached` (queries/documents.ts), held to it by a test. */
export function reaches({ all, memberIds, companyIds }: DocumentReach, { authorId, companyId }: DocumentOrigin): boolean {
  return all || (authorId !== null && memberIds.includes(authorId)) || (companyId !== null && companyIds.includes(companyId));
}
