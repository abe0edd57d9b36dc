import { openDatabase } from '../api/support/database.ts';
import { until } from '../api/support/until.ts';
import type { CopyUnderTest } from './copy.ts';

/** The demo's own letters go first, and there are enough of them that a test which waits for its mail would wait too long. */
export async function demoLettersSent(copy: CopyUnderTest): Promise<void> {
  const database = await openDatabase(copy);
  try {
    await until('the letters of the demo are sent', async () => {
      const [waiting] = await database.rows<{ count: number | string }>(`SELECT count(*) AS count FROM portico_outbox WHERE state IN ('queued', 'sending') AND due_at <= ?`, [Date.now()]);
      return Number(waiting?.count) === 0 || undefined;
    }, 150_000);
  } finally {
    await database.close();
  }
}
