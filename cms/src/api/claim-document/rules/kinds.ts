export const CLAIM_DOCUMENT_KINDS = ['invoice', 'repairSummary', 'picture', 'other'] as const;
export type ClaimDocumentKind = (typeof CLAIM_DOCUMENT_KINDS)[number];

/** How many files a claim may have, whoever they are from. */
export const MOST_DOCUMENTS = 60;

const WORDS = [
  ['invoice', /invoice|faktura|rechnung/i],
  ['repairSummary', /repair|service.?report|reparasjon|servicerapport|reparatur|servicebericht/i],
] as const satisfies readonly (readonly [ClaimDocumentKind, RegExp])[];

/** What a file most likely is, by its name and its content (CL-05); whoever sends it knows better. */
export function likelyKind({ name, type }: { name: string; type: string }): ClaimDocumentKind {
  const [named] = WORDS.find(([, words]) => words.test(name)) ?? [];
  return named ?? (type.startsWith('image/') ? 'picture' : 'other');
}
