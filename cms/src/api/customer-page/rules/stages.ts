import type { LocalDateTime } from '../../../domain/time';
import { canSeeNews } from '../../../plugins/news-feed/server/rules/news';
import type { CaseFacts } from '../../../plugins/visibility/server/rules/milestones';
import { canSeePart } from '../../../plugins/visibility/server/rules/parts';
import type { Settings } from '../../../plugins/visibility/server/rules/settings';

export type Stage = 'reported' | 'inspection' | 'decision' | 'planning' | 'repair' | 'done';

export interface StageState {
  key: Stage;
  state: 'done' | 'now' | 'next';
  /** When it was reached, or when it is planned for; wall clock in the portal's zone. */
  date: LocalDateTime | null;
}

/** A task as the rules of the page see it. */
export interface PageTask {
  mainInspection: boolean;
  kind: string;
  status: string;
  scheduledFrom: string | null;
  meetingAt: string | null;
}

export interface StageFacts {
  case: CaseFacts;
  settings: Settings;
  decisions: boolean;
  reportedAt: LocalDateTime;
  endedAt: LocalDateTime | null;
  tasks: PageTask[];
}

const ENDED = ['done', 'approved'];
/** Work goes on while a changed budget waits. */
export const RUNNING = ['started', 'budgetRevised'];

/**
 * Where the case is, in the stages that cases of this portal go through. It never tells which decision was made: the
 * stage after it opens by the tasks alone, and to whom the news does not tell that one was made, it does not either. Days
 * and meetings stand in it only for those who are shown them on the schedule or, the days, in the plan.
 */
export function stagesOf(facts: StageFacts): StageState[] {
  const inspection = facts.tasks.find((task) => task.mainInspection);
  const sees = (part: 'scheduleTile' | 'planPage') => canSeePart(part, facts.settings, facts.case).visible;
  const seesDays = sees('scheduleTile') || sees('planPage');
  const dayTold = (task: PageTask | undefined) => (seesDays && task ? task.scheduledFrom : null);
  const meetingTold = sees('scheduleTile') ? (inspection?.meetingAt ?? null) : null;
  const repairs = facts.tasks.filter((task) => !task.mainInspection && task.kind === 'repair');
  const reached: [Stage, boolean, LocalDateTime | null][] = [['reported', true, facts.reportedAt]];
  reached.push(['inspection', inspection !== undefined && ENDED.includes(inspection.status), meetingTold ?? dayTold(inspection)]);
  if (facts.decisions) reached.push(['decision', decisionIsKnown(facts), null]);
  else reached.push(['planning', repairs.some((task) => task.scheduledFrom !== null), null]);
  const repairStarted = repairs.some((task) => RUNNING.includes(task.status) || ENDED.includes(task.status));
  const repairDone = repairs.length > 0 && repairs.every((task) => ENDED.includes(task.status));
  const firstDay = repairs.map(dayTold).filter((day) => day !== null).sort()[0] ?? null;
  reached.push(['repair', repairDone, firstDay]);
  reached.push(['done', facts.case.status === 'closed', facts.endedAt]);
  return places(reached, repairStarted);
}

/** Whether a decision was made that the news tells this customer of. */
export function decisionIsKnown({ case: facts, settings }: Pick<StageFacts, 'case' | 'settings'>): boolean {
  const made = facts.decision === 'accepted' || facts.decision === 'rejected';
  return made && canSeeNews('compensationDecided', settings, facts).visible;
}

/** Work that has begun, or a case that is closed, has all earlier stages behind it, whether or not they took place. */
function places(stages: [Stage, boolean, LocalDateTime | null][], repairStarted: boolean): StageState[] {
  const last = stages.findLastIndex(([key, done]) => done || (key === 'repair' && repairStarted));
  const furthest = stages[last];
  const running = furthest && furthest[0] === 'repair' && !furthest[1];
  const at = running ? last : Math.min(last + 1, stages.length - 1);
  const finished = furthest?.[0] === 'done';
  return stages.map(([key, , date], index) => ({
    key,
    state: finished || index < at ? 'done' : index === at ? 'now' : 'next',
    date,
  }));
}
