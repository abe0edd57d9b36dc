import { Refusal } from '../../../domain/refusal';
import type { CommandCall } from '../../../http/case-scope';
import { findColleague } from '../../member/colleague';
import { serves } from '../../office/rules/choosing';
import { categoryFor, findWorkplace } from '../../office/workplace';
import { isBeforeDone, TASK_COMMANDS } from '../states';
import { changeTask } from './change-task';
import { following, refuse } from './commands';

/**
 * While allocated or confirmed, the task may go to another office, which takes it from the first (answer 7). The office
 * is available and has the category that this kind of task needs (answer 8).
 */
export const allocateTask = (call: CommandCall, { office }: { office: string }) =>
  changeTask(call, async (before, trx) => {
    if (!(TASK_COMMANDS.allocate.from as readonly string[]).includes(before.status)) refuse('allocate', before);
    const chosen = await findWorkplace(trx, before.portalId, office);
    if (!chosen.available) throw new Refusal('office.unsuitable', { needs: 'available' });
    if (!serves(chosen, await categoryFor(before.portalId, before.kind, trx))) throw new Refusal('office.unsuitable', { needs: 'category' });
    return { columns: { status: 'allocated' }, officeId: chosen.id, responsibleId: null };
  });

/** Somebody of the task's office. From *allocated* on; in later states it changes who does it, until it is done. */
export const setResponsible = (call: CommandCall, { responsible }: { responsible: string }) =>
  changeTask(call, async (before, trx) => {
    if (before.status === 'created' || !isBeforeDone(before.status)) refuse('setResponsible', before);
    const colleague = await findColleague(trx, before.portalId, responsible);
    if (colleague.officeId !== before.office?.id) throw new Refusal('member.unsuitable', { needs: 'office' });
    return { columns: { status: following(before, { responsible: true, schedule: false }) }, responsibleId: colleague.id };
  });
