import type { StatusTone } from '@/ui/workspace/Status';

/** The badge of each state of a task that people scan for (00-terms). */
export const TASK_STATUS = {
  created: { code: 'C', tone: 'plain' },
  allocated: { code: '0', tone: 'plain' },
  confirmed: { code: '0+', tone: 'plain' },
  assigned: { code: '1', tone: 'go' },
  scheduled: { code: '2', tone: 'go' },
  budgetSubmitted: { code: 'B', tone: 'warn' },
  budgetPartlyApproved: { code: 'B+', tone: 'warn' },
  budgetApproved: { code: 'B++', tone: 'go' },
  started: { code: '3', tone: 'go' },
  budgetRevised: { code: '3-', tone: 'warn' },
  done: { code: '4', tone: 'warn' },
  approved: { code: 'A', tone: 'ok' },
} as const satisfies Record<string, { code: string; tone: StatusTone }>;

export type ShownTaskStatus = keyof typeof TASK_STATUS;

export const isShownTaskStatus = (status: string): status is ShownTaskStatus => Object.hasOwn(TASK_STATUS, status);
