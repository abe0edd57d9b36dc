import type { Subject } from '../../../../plugins/role-matrix/server/services/scope';
import type { ListedTask, ListSource } from '../facts';
import { NEVER } from './next';

/** How a member, an office or a company has to do with a case. */
export interface CasePerson {
  subject: Subject;
  id: number;
  /** Tasks that are theirs. */
  tasks: number;
  adviser: boolean;
  handler: boolean;
  /** Named external case handler, or the office (or company of the office) that the role went to. */
  external: boolean;
  /** The role went to the office, which has named nobody yet (EH-08). */
  unnamed: boolean;
  /** Something has to be done by them. */
  action: boolean;
  /** The first day that a task of theirs is about. */
  taskDueOn: string;
}

/** Everybody who has to do with a case, each once. Pure. */
export function peopleOf(source: ListSource): CasePerson[] {
  const found = new Map<string, CasePerson>();
  const add = (subject: Subject, id: number | null, what: Partial<CasePerson>) => {
    if (id === null) return;
    const key = `${subject}:${id}`;
    const known = found.get(key) ?? { subject, id, tasks: 0, adviser: false, handler: false, external: false, unnamed: false, action: false, taskDueOn: NEVER };
    found.set(key, {
      ...known,
      tasks: known.tasks + (what.tasks ?? 0),
      adviser: known.adviser || (what.adviser ?? false),
      handler: known.handler || (what.handler ?? false),
      external: known.external || (what.external ?? false),
      unnamed: known.unnamed || (what.unnamed ?? false),
      action: known.action || (what.action ?? false),
      taskDueOn: [known.taskDueOn, what.taskDueOn ?? NEVER].sort()[0] ?? NEVER,
    });
  };
  for (const task of source.tasks) {
    const open = task.status !== 'done' && task.status !== 'approved';
    const taskDueOn = (open && (task.status === 'started' ? task.scheduledTo : task.scheduledFrom)) || NEVER;
    add('member', task.responsibleId, { tasks: 1, action: waitsForResponsible(task), taskDueOn });
    add('office', task.officeId, { tasks: 1, action: waitsForOffice(task), taskDueOn });
    add('company', task.companyId, { tasks: 1, action: waitsForOffice(task), taskDueOn });
  }
  const { externalOffice, externalHandlerId } = source;
  add('member', source.handlerId, { handler: true });
  add('member', source.adviserId, { adviser: true });
  add('member', externalHandlerId, { external: true });
  const unnamed = externalOffice !== null && externalHandlerId === null;
  add('office', externalOffice?.id ?? null, { external: true, unnamed, action: unnamed });
  add('company', externalOffice?.companyId ?? null, { external: true, unnamed, action: unnamed });
  return [...found.values()];
}

/** It has been given work and has to take it, or say who does it. */
const waitsForOffice = ({ status }: ListedTask): boolean => status === 'allocated' || status === 'confirmed';

/** Days have to be set, a budget asked for, or the work begun. */
function waitsForResponsible({ status, needsBudget }: ListedTask): boolean {
  return status === 'assigned' || status === 'budgetApproved' || status === 'budgetPartlyApproved' || (status === 'scheduled' && needsBudget);
}
