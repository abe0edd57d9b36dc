export const STEP_KINDS = ['approval', 'startMail', 'app', 'task', 'push', 'document', 'close'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What the beginning of a step sets going. */
export const TRIGGERS = ['startMail', 'task', 'push', 'documentRequest'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** How much fits into a type: letters, days, steps and types. */
export const ROOM = { key: 40, title: 120, text: 2000, days: 365, reminders: 20, steps: 40, types: 30 } as const;
