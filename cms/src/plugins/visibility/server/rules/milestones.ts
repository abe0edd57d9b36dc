import type { Milestone, Settings, Timing } from './settings';

/** What the rules ask of a case: its read model `portico_case_facts`. Instants are milliseconds UTC. */
export interface CaseFacts {
  id: number;
  status: 'open' | 'waiting' | 'closed' | 'cancelled';
  decision: 'none' | 'accepted' | 'rejected' | 'moreInformation';
  endedAt: number | null;
  mainInspectionAssignedAt: number | null;
}

/** CP-05: the inspection's milestone stays once reached; the decision's holds only while it is positive. */
export function holds(milestone: Milestone, facts: CaseFacts): boolean {
  switch (milestone) {
    case 'caseCreated':
      return true;
    case 'mainInspectionAssigned':
      return facts.mainInspectionAssignedAt !== null;
    case 'positiveDecision':
      return facts.decision === 'accepted';
  }
}

/** Why something is visible or not: the setting, its value, and whether the milestone it names is reached. */
export interface Because {
  rule: 'timing' | 'switch' | 'page' | 'kind' | 'share' | 'approval' | 'inspectionMedia' | 'direction' | 'caseStatus' | 'always';
  setting?: keyof Settings;
  value?: string | boolean;
  milestone?: Milestone;
  reached?: boolean;
}

export interface Visibility {
  visible: boolean;
  because: Because;
}

/** A setting of the kind *timing* against the milestones of a case. */
export function opened(setting: keyof Settings, value: Timing, facts: CaseFacts): Visibility {
  if (value === 'never') return { visible: false, because: { rule: 'timing', setting, value } };
  const reached = holds(value, facts);
  return { visible: reached, because: { rule: 'timing', setting, value, milestone: value, reached } };
}
