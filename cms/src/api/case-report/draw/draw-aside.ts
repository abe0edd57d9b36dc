import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Paper } from '../paper';

/** Fifty pictures and forty pages take a tenth of it. */
const MEMORY_MB = 512;
const LONGEST = 45_000;

/** Draws a paper in a thread of its own: in ours nobody else would be answered meanwhile. */
export function drawAside(paper: Paper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(path.join(__dirname, 'thread.js'), { workerData: paper, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const timer = setTimeout(() => void thread.terminate(), LONGEST);
    thread.once('message', (drawn: Uint8Array) => resolve(Buffer.from(drawn)));
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('A paper was not drawn in time'));
    });
  });
}
