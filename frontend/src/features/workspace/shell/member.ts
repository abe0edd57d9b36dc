import type { Member } from '@/cms/types';
import { hasCases } from '@/surroundings/areas';
import type { Words } from '@/ui/words/createWords';

/** Who takes the decisions on cases: people of the portal's own company at the highest level (spec 25). */
const handlerLevel = 5;

export const isCaseHandler = ({ level, company }: Pick<Member, 'level' | 'company'>): boolean => company?.kind === 'own' && level >= handlerLevel;

/** What a member is here: a case handler, else of which company. Where there are no cases, nobody handles them. */
export function roleOf(member: Pick<Member, 'level' | 'company' | 'portal'>, { t }: Pick<Words, 't'>): string {
  return isCaseHandler(member) && hasCases(member.portal) ? t('workspace.role.handler') : (member.company?.name ?? '');
}

/** The first letters of the first name and the last. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? '')[0] ?? '').join('').toLocaleUpperCase();
}

/** From this level on one bids for one's office (spec 25); who handles cases asks for quotations instead. */
const biddingLevel = 3;

export const answersInvitations = (member: Pick<Member, 'level' | 'company'>): boolean => member.level >= biddingLevel && !isCaseHandler(member);
