/** What a task asks a client for (OB-04). */
export const TASK_KINDS = ['approval', 'answer', 'file'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_STATES = ['open', 'done', 'withdrawn'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Who asks, and who is asked. */
export const TASK_SIDES = ['office', 'client'] as const;
export type TaskSide = (typeof TASK_SIDES)[number];

export const MOST_IN_TASK = { title: 120, text: 5000, files: 40 } as const;

export const TASK_COMMANDS = ['complete', 'comment', 'withdraw'] as const;
export type TaskCommand = (typeof TASK_COMMANDS)[number];

/** What a task lacks to be completed by what a client gives for it; null for nothing. */
export function lacking(kind: TaskKind, { text, files }: { text: string; files: number }): 'text' | 'file' | null {
  if (kind === 'answer' && text.trim() === '') return 'text';
  return kind === 'file' && files === 0 ? 'file' : null;
}

/** What a side may do with a task now. What a dossier asks ends with the dossier's step, and is not withdrawn by itself. */
export function commandsOn(side: TaskSide, { state, ofDossier }: { state: TaskState; ofDossier: boolean }): TaskCommand[] {
  const may = {
    complete: side === 'client' && state === 'open',
    comment: state !== 'withdrawn',
    withdraw: side === 'office' && state === 'open' && !ofDossier,
  } as const satisfies Record<TaskCommand, boolean>;
  return TASK_COMMANDS.filter((command) => may[command]);
}
