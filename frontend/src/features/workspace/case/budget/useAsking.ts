'use client';

import { useParams } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { askBudget, type AskedBudget } from './askBudget';

/** Sends the lines of a budget once, however often it is tried; what was typed stays where it is refused. */
export function useAsking(task: string, done: string) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const key = useRef<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, begin] = useTransition();

  const ask = (budget: AskedBudget) => {
    if (pending) return;
    key.current ??= crypto.randomUUID();
    const attempt = key.current;
    begin(async () => {
      const outcome = await askBudget(portal, task, budget, attempt);
      setProblem(outcome.problem);
      // A refused try is another request once something has been changed.
      key.current = null;
      if (outcome.problem === null) toasts.tell({ said: done });
    });
  };
  return { ask, pending, problem, setProblem };
}
