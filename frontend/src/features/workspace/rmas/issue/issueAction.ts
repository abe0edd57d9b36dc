'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { type EnteredReturn, issueRma } from '@/cms/rmas';
import { portalKey } from '@/surroundings/address';
import { workRmaPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Words } from '@/ui/words/createWords';
import type { FormState } from '@/ui/workspace/formState';
import { refused, troubleOf } from '@/surroundings/formWords';
import { piecesOf, type TypedLine, typedLines } from './enteredLines';

const text = (most: number) => z.string().trim().max(most);
const issuing = z.object({
  portal: z.string().regex(portalKey),
  claim: z.string().min(1).max(64),
  try: z.string().min(8).max(64),
  today: z.iso.date(),
  type: z.enum(['credit', 'advanceReplacement', 'repairAndReturn']),
  returnAddress: text(1000),
  instructions: text(5000),
  validUntil: z.union([z.iso.date(), z.literal('')]),
});
type Issuing = z.infer<typeof issuing>;

/** Issues a return; what is wrong is said beside each field, and nothing that was typed is lost. */
export async function issueAction(_state: FormState, form: FormData): Promise<FormState> {
  await demandSameSite();
  const typed = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const given = issuing.parse(typed);
  const lines = typedLines(typed);
  const { words } = await readSurroundings();
  const problems = problemsIn(given, lines, words);
  if (problems.length > 0) return refused(words, typed, problems);
  const { portal, claim, try: tries, today: _today, ...facts } = given;
  const entered: EnteredReturn = { ...facts, lines: lines.map(({ serial, description, quantity }) => ({ serial: serial.slice(0, 80), description: description.slice(0, 200), quantity: piecesOf(quantity) ?? 1 })) };
  let number: string;
  try {
    number = (await issueRma(portal, claim, entered, tries)).number;
  } catch (error) {
    if (isRefusal(error, 409)) return refused(words, typed, [{ field: null, said: words.t('workspace.rmas.issue.refused') }]);
    const trouble = troubleOf(error, words);
    if (!trouble) throw error;
    return refused(words, typed, [trouble]);
  }
  redirect(`${workRmaPath(portal, number)}?outcome=issued`);
}

function problemsIn({ returnAddress, validUntil, today }: Issuing, lines: readonly TypedLine[], { t }: Words): FormState['problems'] {
  const missing = (field: string) => t('workspace.rmas.issue.missing', { field });
  const ofLines = lines.flatMap(({ key, description, quantity }, index) => {
    const line = t('workspace.rmas.issue.ofLine', { line: index + 1 });
    return [
      ...(description === '' ? [{ field: `description-${key}`, said: missing(`${line}, ${t('rmas.description')}`) }] : []),
      ...(piecesOf(quantity) === null ? [{ field: `quantity-${key}`, said: t('workspace.rmas.issue.quantityWrong', { field: `${line}, ${t('rmas.quantity')}` }) }] : []),
    ];
  });
  const day = t('rmas.validUntil');
  return [
    ...ofLines,
    ...(returnAddress === '' ? [{ field: 'returnAddress', said: missing(t('rmas.returnAddress')) }] : []),
    ...(validUntil === '' ? [{ field: 'validUntil', said: missing(day) }] : validUntil < today ? [{ field: 'validUntil', said: t('workspace.rmas.issue.passed', { field: day }) }] : []),
  ];
}
