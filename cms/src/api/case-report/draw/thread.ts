import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '../paper';
import { drawPaper } from './draw';

/** A thread that draws one paper and ends. Whatever goes wrong ends it, too: whoever waits is told. */
void drawPaper(workerData as Paper).then((drawn) => parentPort?.postMessage(new Uint8Array(drawn)));
