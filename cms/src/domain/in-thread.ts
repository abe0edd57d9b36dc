import { Worker } from 'node:worker_threads';
import { createGate } from './gate';

/** A report of fifty pictures and forty pages takes a tenth of it. */
const MEMORY_MB = 512;

/** One gate for all of them: what counts is the memory that they take together. */
const threads = createGate({ width: 2, room: 20 });

interface ThreadWork {
  /** Of the script, which says one thing. */
  path: string;
  workerData: unknown;
  /** Milliseconds: for so long it may take, and for so long whoever asks waits for a thread. */
  longest: number;
  /** Waits for a thread for as long as it takes, as jobs do. */
  patient?: boolean;
}

/**
 * Has something done in a thread of its own, and answers what it says: in ours nobody else would be answered meanwhile. No more
 * than two run at a time; refuses with `service.unavailable` where none comes free, and fails where one fails or says nothing in time.
 */
export const inThread = <Said>(work: ThreadWork): Promise<Said> => threads.pass(() => saidIn<Said>(work), work.patient ? Infinity : work.longest);

/** The place of a thread is free once it has ended, and not when it has spoken. */
function saidIn<Said>({ path, workerData, longest }: ThreadWork): Promise<Said> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(path, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    let end = () => reject(new Error('A thread has ended without a word, or was ended as it took too long'));
    const timer = setTimeout(() => void thread.terminate(), longest);
    thread.once('message', (said: Said) => {
      end = () => resolve(said);
      void thread.terminate();
    });
    thread.once('error', (error) => {
      end = () => reject(error);
    });
    thread.once('exit', () => {
      clearTimeout(timer);
      end();
    });
  });
}
