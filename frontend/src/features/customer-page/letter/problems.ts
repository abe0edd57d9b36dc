/** Why a letter was not sent; each has its words under `letter` in every language. */
export const problems = ['empty', 'tooLong', 'tooOften', 'closed', 'answered', 'needsPicture', 'needsFile', 'fileTooMany', 'fileTooLarge', 'fileType', 'fileBroken', 'failed'] as const;

export type Problem = (typeof problems)[number];

export function isProblem(value: unknown): value is Problem {
  return problems.some((problem) => problem === value);
}
