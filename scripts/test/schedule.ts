import type { Stage } from './stages.ts';

const CORES = 2;

/**
 * Starts each stage in its order, as soon as those it needs have ended and there is a core for it. One that has to wait
 * holds up those after it.
 */
export async function schedule(stages: readonly Stage[], run: (stage: Stage) => Promise<void>): Promise<void> {
  const running = new Map<string, Promise<void>>();
  let free = CORES;
  for (const stage of stages) {
    const { name, needs } = stage;
    const cores: number = stage.cores ?? 1;
    while (free < cores || needs.some((need) => running.has(need))) await Promise.race(running.values());
    free -= cores;
    const ended = run(stage).finally(() => {
      free += cores;
      running.delete(name);
    });
    running.set(name, ended);
  }
  await Promise.all(running.values());
}
