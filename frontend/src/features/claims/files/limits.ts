/** As the CMS takes files in; it looks at their content, and here what is refused for sure is not sent at all. */
export const accepted = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,image/jpeg,image/png,image/webp';
const endings = ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'docx', 'xlsx'];
const largest = 15 * 1024 * 1024;

/** How many go along with one comment. */
export const mostAlong = 5;

/** Why a file was not taken; each has its words in every language. */
export const fileProblems = ['tooLarge', 'type', 'broken', 'tooMany', 'moved', 'signedOut', 'tooOften', 'failed'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** What already speaks against a file before it is sent. */
export function problemBefore({ name, size }: Pick<File, 'name' | 'size'>): FileProblem | null {
  if (size > largest) return 'tooLarge';
  if (size === 0) return 'broken';
  return endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ? null : 'type';
}

const byCode: Readonly<Record<string, FileProblem>> = {
  'file.tooLarge': 'tooLarge',
  'input.tooLarge': 'tooLarge',
  'file.type': 'type',
  'file.broken': 'broken',
  'file.missing': 'broken',
  'claim.files': 'tooMany',
  'file.tooMany': 'tooMany',
  'claim.state': 'moved',
  notFound: 'moved',
  'auth.required': 'signedOut',
  'rate.limited': 'tooOften',
};

/** How the CMS's refusal is told. */
export const problemOfCode = (code: string): FileProblem => byCode[code] ?? 'failed';
