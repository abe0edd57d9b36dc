/** Neutral, under way, to be done by the case handler, agreed. */
export type Tone = 'plain' | 'go' | 'warn' | 'ok';

/** The badge that people see of a task's state (00-terms), and its meaning as a colour. */
export const taskCodes = {
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
} as const satisfies Record<string, { code: string; tone: Tone }>;
export type TaskStatus = keyof typeof taskCodes;

export const isTaskStatus = (status: string): status is TaskStatus => Object.hasOwn(taskCodes, status);
