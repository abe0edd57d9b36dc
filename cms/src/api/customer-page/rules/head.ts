import { localDateTime, type LocalDateTime } from '../../../domain/time';
import type { CaseFacts } from '../../../plugins/visibility/server/rules/milestones';
import { canSeePart } from '../../../plugins/visibility/server/rules/parts';
import type { Settings } from '../../../plugins/visibility/server/rules/settings';
import { decisionIsKnown, RUNNING, type PageTask, type Stage, type StageState } from './stages';

export interface HeadTask extends PageTask {
  title: string;
  meetingZone: string | null;
  office: string | null;
  responsible: string | null;
}

/** The facts of the head's sentence; its words are a template in each language (CP-28). */
export type Head =
  | { kind: 'meeting'; task: string; mainInspection: boolean; at: LocalDateTime; zone: string; who: string | null; office: string | null }
  | { kind: 'running'; task: string; mainInspection: boolean; office: string | null }
  | { kind: 'decided' }
  | { kind: 'closed'; at: LocalDateTime | null }
  | { kind: 'cancelled' }
  | { kind: 'waiting' }
  | { kind: 'stage'; stage: Stage };

export interface HeadFacts {
  case: CaseFacts;
  settings: Settings;
  tasks: HeadTask[];
  stages: StageState[];
  portalZone: string;
  /** Milliseconds UTC. */
  now: number;
  endedAt: LocalDateTime | null;
}

const UPCOMING = ['assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised'];

/** The next meeting, else what is running, else that there is a decision, else the stage: only what she may see. */
export function headOf({ case: facts, settings, tasks, stages, portalZone, now, endedAt }: HeadFacts): Head {
  if (facts.status === 'closed') return { kind: 'closed', at: endedAt };
  if (facts.status === 'cancelled') return { kind: 'cancelled' };
  const meeting = canSeePart('scheduleTile', settings, facts).visible ? nextMeeting(tasks, portalZone, now) : null;
  if (meeting) {
    const { title, mainInspection, meetingZone, responsible, office } = meeting.task;
    return { kind: 'meeting', task: title, mainInspection, at: meeting.at, zone: meetingZone ?? portalZone, who: responsible, office };
  }
  if (facts.status === 'waiting') return { kind: 'waiting' };
  const running = canSeePart('planPage', settings, facts).visible ? tasks.find((task) => RUNNING.includes(task.status) && task.kind !== 'projectManagement') : undefined;
  if (running) return { kind: 'running', task: running.title, mainInspection: running.mainInspection, office: running.office };
  const current = stages.find((stage) => stage.state === 'now');
  // Work that has begun has the stage of the decision behind it, made or not: the stage is no proof.
  if (current?.key === 'repair' && decisionIsKnown({ case: facts, settings })) return { kind: 'decided' };
  // Nothing has been done about the inspection yet: all that holds is that the case was reported.
  if (current?.key === 'inspection' && !tasks.some((task) => task.mainInspection && task.status !== 'created')) {
    return { kind: 'stage', stage: 'reported' };
  }
  return { kind: 'stage', stage: current?.key ?? 'done' };
}

function nextMeeting(tasks: HeadTask[], portalZone: string, now: number): { task: HeadTask; at: LocalDateTime } | null {
  const meetings = tasks.flatMap((task) => {
    const at = isTold(task) ? meetingAhead(task, portalZone, now) : null;
    return at === null ? [] : [{ task, at }];
  });
  meetings.sort((left, right) => left.at.localeCompare(right.at));
  return meetings[0] ?? null;
}

/** Whether a task is among those whose time is told: assigned, not over, and no project management. */
export function isTold(task: Pick<PageTask, 'kind' | 'status'>): boolean {
  return UPCOMING.includes(task.status) && task.kind !== 'projectManagement';
}

/** A meeting that has not begun by the clock of its own zone, which need not be the portal's. `now` in milliseconds UTC. */
export function meetingAhead({ meetingAt, meetingZone }: Pick<HeadTask, 'meetingAt' | 'meetingZone'>, portalZone: string, now: number): LocalDateTime | null {
  return meetingAt !== null && meetingAt >= localDateTime(now, meetingZone ?? portalZone) ? meetingAt : null;
}
