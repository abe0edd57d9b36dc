import type { Knex } from 'knex';
import { registerEffect, type Change } from '../../domain/recorder';
import { registerTemplate } from '../../plugins/messaging/server/templates/definition';
import type { CaseSnapshot } from '../case/snapshot';
import { colleaguesOfOfficeIn } from '../member/colleague';
import type { TaskSnapshot } from '../task/snapshot';
import { tell } from './recipients';
import { noticesOfCase, noticesOfTask, type Audience } from './rules';
import { memberTemplates } from './templates';

async function membersOf(trx: Knex, to: Audience): Promise<number[]> {
  if ('member' in to) return [to.member];
  const people = await colleaguesOfOfficeIn(trx, to.office);
  return people.filter(({ level }) => level >= to.fromLevel).map(({ id }) => id);
}

/** Members are told in the transaction of what concerns them, whatever door it came through. */
async function tellMembersAfter(trx: Knex, { subject, before, after, actor, now }: Change): Promise<void> {
  const notices = subject === 'case' ? noticesOfCase(before as CaseSnapshot | null, after as CaseSnapshot) : noticesOfTask(before as TaskSnapshot | null, after as TaskSnapshot);
  const doneBy = actor.kind === 'member' ? actor.id : null;
  for (const { template, to, variables } of notices) {
    await tell(trx, { template, portalId: after.portalId, caseId: after.caseId, members: await membersOf(trx, to), variables }, now, doneBy);
  }
}

export function registerNotices(): void {
  memberTemplates.forEach(registerTemplate);
  registerEffect({ name: 'notices to members', subjects: ['case', 'task'], run: tellMembersAfter });
}
