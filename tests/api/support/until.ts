import { setTimeout as pause } from 'node:timers/promises';

const LONGEST = 20_000;
const BETWEEN = 50;

/** Asks again until there is an answer, in milliseconds; in tests of the API and of the browser alike, and before them. */
export async function until<Found>(what: string, find: () => Promise<Found | undefined>): Promise<Found> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await pause(BETWEEN)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error(`Within ${LONGEST / 1000} seconds there was not: ${what}`);
}
