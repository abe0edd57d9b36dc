import type { Knex } from 'knex';
import { readIn } from '../../../../domain/database/read-in';
import { dialect, reader } from '../../../../domain/portico';
import { Refusal } from '../../../../domain/refusal';
import type { CommandViewer } from '../../../../http/case-scope';
import { approvalLimits, type ApprovalLimit } from '../rules/approval-limit';
import type { LimitedRight } from '../rules/consequences';
import type { CaseRules } from '../rules/may';
import type { Member } from '../rules/standing';
import { rulesOf } from './standing';

const TABLE = 'portico_approved_sums';

interface Approved {
  caseId: number;
  /** Minor units that are newly agreed on. */
  amount: number;
}

/**
 * Counts what a member approves against her limit on the case, or refuses it (EH-04). The sum is raised only where it
 * stays within the limit, by one statement that holds its row: of two at the same moment the second sees the first.
 */
export async function countApproval(trx: Knex, viewer: CommandViewer, { caseId, amount }: Approved, right: LimitedRight = 'budget.approve'): Promise<void> {
  if (viewer.kind === 'apiToken') return;
  const rules = await rulesOf(caseId, trx);
  const limits = rules && approvalLimits(viewer.member, rules, right);
  if (limits === null) return;
  for (const limit of limits) if (await raised(trx, caseId, amount, limit)) return;
  const [own] = limits;
  if (!own) throw new Refusal('right.missing', { right });
  const approved = (await sumsOf(caseId, [own.memberId], trx)).get(own.memberId) ?? 0;
  throw new Refusal('limit.exceeded', { limit: own.limit, approved, amount });
}

async function raised(trx: Knex, caseId: number, amount: number, { memberId, limit }: ApprovalLimit): Promise<boolean> {
  const key = { case_id: caseId, member_id: memberId };
  await trx(TABLE).insert({ ...key, amount: 0 }).onConflict(['case_id', 'member_id']).ignore();
  const changed = await trx(TABLE)
    .where(key)
    .whereRaw('amount + ? <= ?', [amount, limit])
    .update({ amount: trx.raw('amount + ?', [amount]) });
  return changed === 1;
}

const approvedSums = () => {
  const { list, object, amongIds } = dialect();
  return {
    name: 'approved_sums',
    sql: `SELECT ${list(object({ memberId: 's.member_id', amount: 's.amount' }), `${TABLE} s WHERE s.case_id = ? AND ${amongIds('s.member_id')}`)} AS answer`,
  };
};

/** What members have approved on a case so far, by their ids. */
async function sumsOf(caseId: number, memberIds: readonly number[], trx: Knex | null = null): Promise<Map<number, number>> {
  const bindings = [caseId, JSON.stringify(memberIds)];
  const rows = trx ? await readIn<{ memberId: number; amount: number }[]>(trx, approvedSums(), bindings) : await reader().read<{ memberId: number; amount: number }[]>(approvedSums(), bindings);
  return new Map((rows ?? []).map((row) => [row.memberId, row.amount]));
}

/** What a member may approve on a case, and what is left of it. Minor units. */
export interface LimitLeft {
  limit: number;
  left: number;
}

/** The limit within which the viewer has most left; null where no limit holds, or she may not approve. */
export async function limitLeft(viewer: CommandViewer, caseId: number, rules: CaseRules): Promise<LimitLeft | null> {
  const found = viewer.kind === 'member' ? await limitLeftOf(viewer.member, caseId, rules) : null;
  return found && { limit: found.limit, left: found.left };
}

/** The same for a member who need not be the one who asks, and for either right that ends at a limit; and whose limit it is. */
export async function limitLeftOf(member: Member, caseId: number, rules: CaseRules, right: LimitedRight = 'budget.approve'): Promise<(LimitLeft & { memberId: number }) | null> {
  const limits = approvalLimits(member, rules, right);
  if (!limits || limits.length === 0) return null;
  const sums = await sumsOf(caseId, limits.map(({ memberId }) => memberId));
  const lefts = limits.map(({ memberId, limit }) => ({ memberId, limit, left: Math.max(0, limit - (sums.get(memberId) ?? 0)) }));
  return lefts.reduce((most, other) => (other.left > most.left ? other : most));
}
