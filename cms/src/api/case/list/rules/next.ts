import { addDays, localDate, type LocalDate } from '../../../../domain/time';
import type { ListedTask, ListSource } from '../facts';

/** Sorts after every real day. */
export const NEVER: LocalDate = '9999-12-31';

/** Where undated things that have to be done stand in the order by day: after all that is due today, before tomorrow. */
export const undatedPlace = (today: LocalDate): string => `${today}u`;

/** What a case waits for, and whether it is the case handler who has to do it. */
export const NEEDS = {
  answerCustomer: { byHandler: true },
  officeNamesHandler: { byHandler: false },
  approveTask: { byHandler: true },
  approveBudget: { byHandler: true },
  decide: { byHandler: true },
  addTask: { byHandler: true },
  chooseOffice: { byHandler: true },
  officeConfirms: { byHandler: false },
  officeNamesResponsible: { byHandler: false },
  daysAreSet: { byHandler: false },
  budgetComes: { byHandler: false },
  workStarts: { byHandler: false },
  workEnds: { byHandler: false },
  close: { byHandler: true },
  waits: { byHandler: false },
} as const satisfies Record<string, { byHandler: boolean }>;
export type Need = keyof typeof NEEDS;
export const BY_HANDLER = (Object.keys(NEEDS) as Need[]).filter((need) => NEEDS[need].byHandler);

export interface Next {
  need: Need | null;
  /** The day by which it should be done; `NEVER` where nobody said one. */
  dueOn: LocalDate;
  /** The task that decides what happens next. */
  task: ListedTask | null;
}

/** What came in one day is due on the next working day. */
export function nextWorkingDay(instant: number, zone: string): LocalDate {
  let day = addDays(localDate(instant, zone), 1);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

const isWeekend = (day: LocalDate) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const TASK_NEEDS: Partial<Record<ListedTask['status'], Need>> = {
  created: 'chooseOffice',
  allocated: 'officeConfirms',
  confirmed: 'officeNamesResponsible',
  assigned: 'daysAreSet',
  budgetPartlyApproved: 'budgetComes',
  budgetSubmitted: 'approveBudget',
  budgetRevised: 'approveBudget',
  budgetApproved: 'workStarts',
  started: 'workEnds',
  done: 'approveTask',
};

function needOf({ status, needsBudget }: ListedTask): Need | null {
  if (status === 'scheduled') return needsBudget ? 'budgetComes' : 'workStarts';
  return TASK_NEEDS[status] ?? null;
}

function dueOf(task: ListedTask): LocalDate {
  if (task.status === 'started') return task.scheduledTo ?? NEVER;
  if (task.status === 'done' || task.status === 'budgetRevised') return task.scheduledTo ?? NEVER;
  return task.scheduledFrom ?? NEVER;
}

const by = (need: Need, dueOn: LocalDate, task: ListedTask | null = null): Next => ({ need, dueOn, task });

/** What happens next on a case for those who answer its customer, when, and which task decides it. Pure. */
export function nextOf(source: ListSource): Next {
  const work = nextOfWork(source);
  const { unread, timeZone } = source;
  if (work.need === null || unread.count === 0) return work;
  return by('answerCustomer', unread.since === null ? NEVER : nextWorkingDay(unread.since, timeZone), work.task);
}

/** The same for everybody else: whatever customers write, it says nothing of it (EH-02). What waits for the handler comes before what waits for others. Pure. */
export function nextOfWork(source: ListSource): Next {
  const { status, externalOffice, externalHandlerId, tasks, timeZone } = source;
  const running = decisiveTask(tasks);
  if (status === 'closed' || status === 'cancelled') return { need: null, dueOn: NEVER, task: running };
  if (status === 'waiting') return by('waits', source.waitingUntil ?? NEVER, running);
  if (externalOffice && externalHandlerId === null) {
    return by('officeNamesHandler', externalOffice.since === null ? NEVER : nextWorkingDay(externalOffice.since, timeZone), running);
  }
  if (tasks.length === 0) return by('addTask', NEVER);
  if (running && needOf(running) && NEEDS[needOf(running) as Need].byHandler) return by(needOf(running) as Need, dueOf(running), running);
  if (mayBeDecided(source)) return by('decide', NEVER, running);
  const need = running && needOf(running);
  return need ? by(need, dueOf(running), running) : by('close', NEVER, tasks.at(-1) ?? null);
}

/** Inspected and not decided, in a portal that decides. */
function mayBeDecided({ decisions, decision, tasks }: ListSource): boolean {
  return decisions && decision === 'none' && tasks.some(({ mainInspection, status }) => mainInspection && (status === 'done' || status === 'approved'));
}

/** The task that holds the case up: what the handler has to do first, then in the order of the plan. */
function decisiveTask(tasks: readonly ListedTask[]): ListedTask | null {
  const unfinished = tasks.filter(({ status }) => status !== 'approved');
  const forHandler = unfinished.find((task) => {
    const need = needOf(task);
    return need !== null && NEEDS[need].byHandler;
  });
  return forHandler ?? unfinished[0] ?? tasks.at(-1) ?? null;
}
