import { setTimeout as pause } from 'node:timers/promises';

const LONGEST = 20_000;
const BETWEEN = 50;

/** Asks again until there is an answer, for `longest` milliseconds at most; in tests of the API and of the browser alike, and before them. */
export async function until<Found>(what: string, find: () => Promise<Found | undefined>, longest = LONGEST): Promise<Found> {
  for (const end = Date.now() + longest; Date.now() < end; await pause(BETWEEN)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error(`Within ${longest / 1000} seconds there was not: ${what}`);
}
