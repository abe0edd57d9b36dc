import { setTimeout as pause } from 'node:timers/promises';

import type { OpenDatabase } from '../api/support/database.ts';

/** Waits until no message waits or is being sent. What is still there after so many seconds is left to the judgement. */
export async function waitUntilDrained(database: OpenDatabase, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const [open] = await database.rows<{ rows: number }>("SELECT count(*) AS rows FROM portico_outbox WHERE state IN ('queued', 'sending')");
    if (open?.rows === 0) return;
    await pause(200);
  }
}
