export const CLAIM_DOCUMENT_KINDS = ['invoice', 'repairSummary', 'picture', 'other'] as const;
export type ClaimDocumentKind = (typeof CLAIM_DOCUMENT_KINDS)[number];

/** How many files a claim may have that both sides read, whoever they are from; and as many among agents. Counted apart, so that the one number tells nothing of the other. */
export const MOST_DOCUMENTS = 60;

export const roomAmong = (kept: number): number => Math.max(0, MOST_DOCUMENTS - kept);

const WORDS = [
  ['invoice', /invoice|faktura|rechnung/i],
  ['repairSummary', /repair|service.?report|reparasjon|servicerapport|reparatur|servicebericht/i],
] as const satisfies readonly (readonly [ClaimDocumentKind, RegExp])[];

/** What a file most likely is, by its name and its content (CL-05); whoever sends it knows better. */
export function likelyKind({ name, type }: { name: string; type: string }): ClaimDocumentKind {
  const [named] = WORDS.find(([, words]) => words.test(name)) ?? [];
  return named ?? (type.startsWith('image/') ? 'picture' : 'other');
}
