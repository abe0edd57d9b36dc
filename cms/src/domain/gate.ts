import { Refusal } from './refusal';

export interface Gate {
  /**
   * Does the work once there is room for it, in the order in which it was asked for. Who has waited `longest` milliseconds, or
   * finds as many waiting as may, is refused with `service.unavailable`; who says nothing waits for as long as it takes.
   */
  pass<Result>(work: () => Promise<Result>, longest?: number): Promise<Result>;
}

/** What takes much of the process is done by so many at a time, `width`; so many more wait, `room`. */
export function createGate({ width, room }: { width: number; room: number }): Gate {
  const waiting = new Set<() => void>();
  let within = 0;

  function enter(longest: number): Promise<void> | void {
    if (within < width) {
      within += 1;
      return;
    }
    const patient = longest === Infinity;
    if (!patient && waiting.size >= room) throw busy();
    return new Promise((resolve, reject) => {
      const timer = patient ? undefined : setTimeout(giveUp, longest);
      waiting.add(comeIn);
      function comeIn() {
        clearTimeout(timer);
        resolve();
      }
      function giveUp() {
        waiting.delete(comeIn);
        reject(busy());
      }
    });
  }

  /** The place goes to whoever has waited longest, and is free where nobody waits. */
  function leave(): void {
    const [next] = waiting;
    if (!next) {
      within -= 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    async pass(work, longest = Infinity) {
      await enter(longest);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}

const busy = () => new Refusal('service.unavailable', { retryAfter: 5 });
