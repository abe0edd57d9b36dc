import type { LocalDateTime } from '../../../domain/time';
import type { CaseFacts } from '../../../plugins/visibility/server/rules/milestones';
import { canSeePart } from '../../../plugins/visibility/server/rules/parts';
import type { Settings } from '../../../plugins/visibility/server/rules/settings';
import type { PageTask, Stage, StageState } from './stages';

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
  /** Wall clock in the portal's zone. */
  now: LocalDateTime;
  endedAt: LocalDateTime | null;
}

const UPCOMING = ['assigned', 'scheduled', 'budgetSubmitted', 'budgetPartlyApproved', 'budgetApproved', 'started', 'budgetRevised'];

/** The next meeting, else what is running, else that there is a decision, else the stage: only what she may see. */
export function headOf({ case: facts, settings, tasks, stages, portalZone, now, endedAt }: HeadFacts): Head {
  if (facts.status === 'closed') return { kind: 'closed', at: endedAt };
  if (facts.status === 'cancelled') return { kind: 'cancelled' };
  const meeting = canSeePart('scheduleTile', settings, facts).visible ? nextMeeting(tasks, now) : null;
  if (meeting?.meetingAt) {
    const { title, mainInspection, meetingAt, meetingZone, responsible, office } = meeting;
    return { kind: 'meeting', task: title, mainInspection, at: meetingAt, zone: meetingZone ?? portalZone, who: responsible, office };
  }
  if (facts.status === 'waiting') return { kind: 'waiting' };
  const running = canSeePart('planPage', settings, facts).visible ? tasks.find((task) => task.status === 'started' && task.kind !== 'projectManagement') : undefined;
  if (running) return { kind: 'running', task: running.title, mainInspection: running.mainInspection, office: running.office };
  const current = stages.find((stage) => stage.state === 'now');
  const decided = stages.find((stage) => stage.key === 'decision')?.state === 'done';
  if (decided && current?.key === 'repair') return { kind: 'decided' };
  return { kind: 'stage', stage: current?.key ?? 'done' };
}

function nextMeeting(tasks: HeadTask[], now: LocalDateTime): HeadTask | null {
  const meetings = tasks.filter((task) => task.meetingAt !== null && task.meetingAt >= now && UPCOMING.includes(task.status));
  meetings.sort((left, right) => (left.meetingAt ?? '').localeCompare(right.meetingAt ?? ''));
  return meetings[0] ?? null;
}
