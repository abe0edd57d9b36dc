/** Why something was not written; each has its words in every language. */
export const writeProblems = ['empty', 'incomplete', 'tooLong', 'tooOften', 'fileTooMany', 'fileTooLarge', 'fileType', 'fileBroken', 'fileMissing', 'failed', 'moved', 'noRoom', 'signedOut'] as const;
export type WriteProblem = (typeof writeProblems)[number];

export const isWriteProblem = (value: unknown): value is WriteProblem => writeProblems.some((problem) => problem === value);

const byCode: Readonly<Record<string, WriteProblem>> = {
  'input.invalid': 'empty',
  'rate.limited': 'tooOften',
  'claim.state': 'moved',
  'claim.files': 'noRoom',
  'clientTask.state': 'moved',
  'clientTask.files': 'noRoom',
  'client.noUser': 'moved',
  'precondition.failed': 'moved',
  'file.missing': 'fileMissing',
  notFound: 'moved',
  'file.tooMany': 'fileTooMany',
  'file.tooLarge': 'fileTooLarge',
  'input.tooLarge': 'fileTooLarge',
  'file.type': 'fileType',
  'file.broken': 'fileBroken',
  'auth.required': 'signedOut',
};

/** How the CMS's refusal is told. */
export const writeProblemOf = (code: string): WriteProblem => byCode[code] ?? 'failed';
