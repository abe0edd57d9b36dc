import 'server-only';
import { z } from 'zod';
import { CmsRefusal } from '@/cms/call';
import { commandCase } from '@/cms/work';
import type { Words } from '@/ui/words/createWords';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const named = z.object({ id: z.string().min(1).max(64), number: z.string().max(100) });
const some = z.array(named).min(1).max(100);

/** What can be done with several cases at once. A reminder is set for each by itself, so that it can be taken back. */
export const commandSchema = z.discriminatedUnion('command', [
  z.object({ command: z.literal('remind'), cases: z.array(named.extend({ on: day.nullable() })).min(1).max(100), undo: z.boolean().optional() }),
  z.object({ command: z.literal('wait'), cases: some, until: day, reason: z.string().trim().min(1).max(2000) }),
  z.object({ command: z.literal('resume'), cases: some }),
  z.object({ command: z.literal('read'), cases: some }),
  z.object({ command: z.literal('external'), cases: some, office: z.string().min(1).max(64) }),
]);
export type CaseCommand = z.infer<typeof commandSchema>;

/** In words: what was done, and of each case that it was refused for, why. `done` names the others. */
export type CommandOutcome = { said: string; refused: string[]; done: string[] };

const saidKeys = { remind: 'remindDone', wait: 'waitDone', resume: 'resumeDone', read: 'readDone', external: 'externalDone' } as const;

/** One case after the other: each is a command of its own, and what one refuses says nothing about the next. */
export async function commandCases(session: string, asked: CaseCommand, { t }: Words): Promise<CommandOutcome> {
  const done: string[] = [];
  const refused: string[] = [];
  for (const { id, number } of asked.cases) {
    try {
      await give(session, asked, id);
      done.push(id);
    } catch (error) {
      if (!(error instanceof CmsRefusal) || error.status === 401) throw error;
      refused.push(t(`workspace.lists.act.${reasonOf(error)}`, { number }));
    }
  }
  const said = asked.command === 'remind' && asked.undo ? 'undone' : saidKeys[asked.command];
  return { said: t(`workspace.lists.act.${said}`, { count: done.length }), refused, done };
}

function give(session: string, asked: CaseCommand, id: string): Promise<void> {
  switch (asked.command) {
    case 'remind':
      return commandCase(session, id, 'reminder', { on: asked.cases.find((one) => one.id === id)?.on ?? null });
    case 'wait':
      return commandCase(session, id, 'wait', { until: asked.until, reason: asked.reason });
    case 'resume':
      return commandCase(session, id, 'resume', {});
    case 'read':
      return commandCase(session, id, 'messages/read', {});
    case 'external':
      return commandCase(session, id, 'external-office', { office: asked.office });
  }
}

function reasonOf({ status, code }: CmsRefusal): 'state' | 'office' | 'right' | 'gone' | 'other' {
  if (code === 'case.state') return 'state';
  if (code === 'office.unsuitable') return 'office';
  if (status === 403) return 'right';
  return status === 404 ? 'gone' : 'other';
}
