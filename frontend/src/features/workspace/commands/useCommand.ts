'use client';

import { useParams } from 'next/navigation';
import { useTransition } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { giveCommands } from './giveCommands';
import type { CommandOutcome, CommandSpec, Step } from './spec';

/** Gives a command, tells that it was done, and offers to undo it where that can be. */
export function useCommand({ steps, done, undo }: Pick<CommandSpec, 'steps' | 'done' | 'undo'>) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const [pending, begin] = useTransition();

  const run = (asked: Step[], values: Record<string, string>) =>
    new Promise<CommandOutcome>((resolve, reject) => begin(() => giveCommands(portal, asked, values).then(resolve, reject)));

  const takeBack = async (asked: Step[]) => {
    const { problem } = await run(asked, {});
    if (problem) toasts.tell({ said: problem, tone: 'warning' });
  };

  const give = async (values: Record<string, string>): Promise<CommandOutcome> => {
    const outcome = await run(steps, values);
    if (outcome.problem === null) toasts.tell({ said: done, ...(undo && { undo: () => void takeBack(undo) }) });
    return outcome;
  };
  return { give, pending };
}
