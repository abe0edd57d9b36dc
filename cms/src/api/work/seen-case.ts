import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';
import { may, type CaseRules } from '../../plugins/role-matrix/server/rules/may';
import { rulesOf } from '../../plugins/role-matrix/server/services/standing';
import { readWorkCase, type StoredWorkCase } from './queries/case';

export interface SeenCase {
  stored: StoredWorkCase;
  rules: CaseRules;
}

/** A case that the member sees, with the rules about it; any other looks like none. */
export async function seenByNumber(viewer: MemberViewer, number: string): Promise<SeenCase> {
  const stored = await readWorkCase(viewer.portal.id, number, viewer.id);
  const rules = stored && (await rulesOf(stored.id));
  if (!stored || !rules || !may(viewer.member, 'readWorkCase', rules).allowed) throw new Refusal('notFound');
  return { stored, rules };
}
