import type { Stage } from './stages.ts';

const CORES = 2;

/**
 * Starts each stage as soon as those it needs have ended and there is a core for it, in their order: one for which there
 * is no core yet holds up those after it, so that none waits for ever; one that lacks what it needs does not.
 */
export async function schedule(stages: readonly Stage[], run: (stage: Stage) => Promise<void>): Promise<void> {
  const waiting = [...stages];
  const running = new Map<string, Promise<void>>();
  let free = CORES;
  const lacks = ({ needs }: Stage): boolean => needs.some((need) => running.has(need) || waiting.some(({ name }) => name === need));
  while (waiting.length > 0) {
    const next = waiting.findIndex((stage) => !lacks(stage));
    const stage = waiting[next];
    const cores: number = stage?.cores ?? 1;
    if (!stage || cores > free) {
      if (running.size === 0) throw new Error(`Stages that need each other: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(next, 1);
    free -= cores;
    const ended = run(stage).finally(() => {
      free += cores;
      running.delete(stage.name);
    });
    running.set(stage.name, ended);
  }
  await Promise.all(running.values());
}
