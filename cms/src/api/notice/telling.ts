import type { Knex } from 'knex';
import { registerEffect, type Change } from '../../domain/recorder';
import { registerTemplate } from '../../plugins/messaging/server/templates/definition';
import type { BudgetSnapshot } from '../budget/snapshot';
import type { CaseSnapshot } from '../case/snapshot';
import type { InvoiceSnapshot } from '../invoice/snapshot';
import { colleaguesOfOfficeIn } from '../member/colleague';
import type { TaskSnapshot } from '../task/snapshot';
import { tell } from './recipients';
import { noticesOfBudget, noticesOfCase, noticesOfInvoice, noticesOfTask, type Audience, type NoticeDraft } from './rules';
import { memberTemplates } from './templates';

async function membersOf(trx: Knex, to: Audience): Promise<number[]> {
  if ('member' in to) return [to.member];
  if ('handlerOf' in to) return (await trx('cases_handler_lnk').where({ case_id: to.handlerOf }).pluck('member_id')) as number[];
  const people = await colleaguesOfOfficeIn(trx, to.office);
  return people.filter(({ level }) => level >= to.fromLevel).map(({ id }) => id);
}

function noticesOf(subject: string, before: Change['before'], after: Change['after']): NoticeDraft[] {
  if (subject === 'case') return noticesOfCase(before as CaseSnapshot | null, after as CaseSnapshot);
  if (subject === 'budget') return noticesOfBudget(before as BudgetSnapshot | null, after as BudgetSnapshot);
  if (subject === 'invoice') return noticesOfInvoice(before as InvoiceSnapshot | null, after as InvoiceSnapshot);
  return noticesOfTask(before as TaskSnapshot | null, after as TaskSnapshot);
}

/** Members are told in the transaction of what concerns them, whatever door it came through. */
async function tellMembersAfter(trx: Knex, { subject, before, after, actor, now }: Change): Promise<void> {
  const notices = noticesOf(subject, before, after);
  const doneBy = actor.kind === 'member' ? actor.id : null;
  for (const { template, to, variables } of notices) {
    await tell(trx, { template, portalId: after.portalId, caseId: after.caseId, members: await membersOf(trx, to), variables }, now, doneBy);
  }
}

export function registerNotices(): void {
  memberTemplates.forEach(registerTemplate);
  registerEffect({ name: 'notices to members', subjects: ['case', 'task', 'budget', 'invoice'], run: tellMembersAfter });
}
