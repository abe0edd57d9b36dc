import path from 'node:path';
import { inThread } from '../../../domain/in-thread';
import type { Paper } from '../paper';

/** Milliseconds. */
const LONGEST = 45_000;

/** Draws a paper in a thread of its own. Refuses with `service.unavailable` where too many are drawn; who is `patient` waits. */
export async function drawAside(paper: Paper, { patient = false } = {}): Promise<Buffer> {
  return Buffer.from(await inThread<Uint8Array>({ path: path.join(__dirname, 'thread.js'), workerData: paper, longest: LONGEST, patient }));
}
