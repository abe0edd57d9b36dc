import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';
import type { Command } from '../../plugins/role-matrix/server/rules/authority';
import type { CaseRules } from '../../plugins/role-matrix/server/rules/may';
import { admitBy, rulesOf } from '../../plugins/role-matrix/server/services/standing';
import { findCaseByNumber, type NumberedCase } from './queries/numbered-case';

interface Seen<Stored> {
  stored: Stored;
  rules: CaseRules;
}

/** What has been read of a case, with the rules about it, once the member has been let through to a part of it; a case that she does not see looks like none. */
export async function seen<Stored extends { id: number }>(viewer: MemberViewer, stored: Stored | null, part: Command): Promise<Seen<Stored>> {
  const rules = stored && (await rulesOf(stored.id));
  if (!stored || !rules) throw new Refusal('notFound');
  admitBy(rules, viewer.member, part);
  return { stored, rules };
}

export const seenByNumber = async (viewer: MemberViewer, number: string, part: Command): Promise<Seen<NumberedCase>> => seen(viewer, await findCaseByNumber(viewer.portal.id, number), part);
