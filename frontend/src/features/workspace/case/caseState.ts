import type { Dates } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import type { StatusMark, StatusTone } from '@/ui/workspace/Status';
import { isShownTaskStatus, TASK_STATUS } from './taskStatus';

/** The state of a case as a chip and a word, the same wherever the case stands: in lists, in its head, in the command menu. */
export type CaseState = { code: string | null; mark: StatusMark | null; tone: StatusTone; said: string };

type Told = { status: string; waitingUntil: string | null; task: { status: string } | null };

const tones: Record<StatusMark, StatusTone> = { waiting: 'plain', closed: 'ok', cancelled: 'plain' };

const isMark = (status: string): status is StatusMark => Object.hasOwn(tones, status);

export function caseStateOf({ status, waitingUntil, task }: Told, dates: Dates, { t }: Pick<Words, 't'>): CaseState {
  if (isMark(status)) {
    const said = status === 'waiting' && waitingUntil ? t('workspace.lists.waitingUntil', { day: dates.short(waitingUntil) }) : t(`workspace.lists.statuses.${status}`);
    return { code: null, mark: status, tone: tones[status], said };
  }
  if (!task || !isShownTaskStatus(task.status)) return { code: null, mark: null, tone: 'plain', said: t('workspace.lists.statuses.open') };
  return { ...TASK_STATUS[task.status], mark: null, said: t(`workspace.lists.taskStatuses.${task.status}`) };
}

/** What the case handler has to do something about. */
const forHandler: readonly string[] = ['created', 'budgetSubmitted', 'budgetRevised', 'done'];

/** The task that decides what happens next, by the rule by which the CMS names it in lists: first what the handler has to do, then in the order of the plan. */
export function decidingTask<Task extends { status: string }>(tasks: readonly Task[]): Task | null {
  const unfinished = tasks.filter(({ status }) => status !== 'approved');
  return unfinished.find(({ status }) => forHandler.includes(status)) ?? unfinished[0] ?? tasks.at(-1) ?? null;
}
