import type { Knex } from 'knex';
import { findPortalIn } from '../../../domain/portals';
import { languageOf } from '../../../domain/portal';
import { registerEffect, type Change } from '../../../domain/recorder';
import { localDate } from '../../../domain/time';
import { present } from '../../../http/case-scope';
import { enqueue } from '../../../plugins/messaging/server/services/outbox';
import { registerTemplate } from '../../../plugins/messaging/server/templates/definition';
import { pushToClient } from '../../client-app/push';
import { employeesTold } from '../../client-record/employees';
import { loadClients } from '../../client-record/recorded';
import type { ClientTaskSnapshot, TaskCommentSnapshot } from '../recorded';
import { clientPathOf, taskTemplates, type TaskTemplate } from './templates';

interface Telling {
  task: ClientTaskSnapshot;
  template: TaskTemplate;
  to: 'client' | 'office';
  comment: string;
}

/** What is told of a change: a new task of an employee's, and what either side writes. What a dossier asks, its reminders tell. */
function tellingOf({ subject, before, after }: Change): Telling | null {
  if (subject === 'clientTask') {
    const task = after as unknown as ClientTaskSnapshot;
    return before === null && task.dossierId === null ? { task, template: 'clientTaskAsked', to: 'client', comment: task.text } : null;
  }
  const { task, side, completes, text } = after as unknown as TaskCommentSnapshot;
  if (side === 'office') return { task, template: 'clientTaskCommentOfOffice', to: 'client', comment: text };
  if (completes) return task.dossierId === null ? { task, template: 'clientTaskCompleted', to: 'office', comment: text } : null;
  return { task, template: 'clientTaskCommentOfClient', to: 'office', comment: text };
}

/** The other side is told in the transaction of what concerns it. */
async function tellAfter(trx: Knex, change: Change): Promise<void> {
  const telling = tellingOf(change);
  if (!telling) return;
  const { task, template, to, comment } = telling;
  const portal = present(await findPortalIn(trx, task.portalId));
  const variables = { task: task.id, name: change.actor.name, comment };
  if (to === 'client') {
    const [client] = await loadClients(trx, task.portalId, 'ids', [task.clientId]);
    return pushToClient(trx, present(client ?? null), portal, { template, variables, path: clientPathOf(task) }, change.now);
  }
  for (const { email, language } of await employeesTold(trx, task.portalId, task.askedBy, localDate(change.now, portal.timeZone))) {
    await enqueue(trx, { portalId: portal.id, aggregate: 'portal', aggregateId: portal.id, channel: 'email', template, language: languageOf(language, portal), recipient: email, variables }, change.now);
  }
}

export function registerTaskNotices(): void {
  taskTemplates.forEach(registerTemplate);
  registerEffect({ name: 'notices about tasks of clients', subjects: ['clientTask', 'clientTaskComment'], run: tellAfter });
}
