import { type WriteProblem, isWriteProblem } from '@/features/write/problems';
import { writeProblemIn, type WriteWords, writeWords } from '@/features/write/writeWords';
import type { Words } from '@/ui/words/createWords';

/** What is wrong with what somebody wrote about a task. */
export function taskProblemIn(words: Pick<Words, 't'>, problem: WriteProblem): string {
  return problem === 'empty' || problem === 'moved' || problem === 'noRoom' ? words.t(`office.problems.${problem}`) : writeProblemIn(words, problem);
}

export const taskWriteWords = (words: Words): WriteWords => writeWords(words, taskProblemIn);

export type TaskOutcome = { done: 'complete' | 'comment' | 'asked' | null; problem: WriteProblem | null };

/** What a page's address says of what has just been done. */
export const outcomeOf = ({ done, problem }: Readonly<Record<string, string | string[] | undefined>>): TaskOutcome => ({
  done: done === 'complete' || done === 'comment' || done === 'asked' ? done : null,
  problem: isWriteProblem(problem) ? problem : null,
});
