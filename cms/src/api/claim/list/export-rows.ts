import { setImmediate } from 'node:timers/promises';
import { hashed } from '../../../domain/database/hashed';
import { dialect, reader } from '../../../domain/portico';
import type { LocalDate } from '../../../domain/time';
import { listed, type ListedClaim } from '../queries/list';
import type { ClaimReach } from '../rules/reach';
import { wordsAsked, type ClaimPlace, type ClaimQuestion } from './asked';
import { inOrder } from './in-order';

/** So many rows are read at once. */
const EXPORT_PAGE = 1000;

/** A claim as a file tells of it. */
export interface ExportedClaim extends ListedClaim {
  failureDate: LocalDate | null;
  contact: string | null;
  contactEmail: string | null;
  partsTotal: number | null;
  labourTotal: number | null;
  /** It has the words that are looked for. */
  found: boolean;
}

async function readPage(reach: ClaimReach, question: ClaimQuestion, after: ClaimPlace | null): Promise<ExportedClaim[]> {
  const page = inOrder(reach, question, after, EXPORT_PAGE);
  if (!page) return [];
  const speech = dialect();
  // Each row is asked in its turn: a file reads all of its list anyhow.
  const words = wordsAsked(question) ?? { sql: '1 = 1', bindings: [] };
  const found = speech.json(`CASE WHEN ${words.sql} THEN 'true' ELSE 'false' END`);
  const more = { failureDate: speech.date('c.failure_date'), contact: 'c.contact_name', contactEmail: 'c.contact_email', partsTotal: 'c.parts_total', labourTotal: 'c.labour_total', found };
  const { sql, read } = listed(page, question.sort, more);
  return (await reader().read<ExportedClaim[]>({ ...hashed('claims_exported', `SELECT ${sql} AS answer`), read }, [...words.bindings, ...page.bindings])) ?? [];
}

/** All that is asked for in its order, page after page as they are taken: nothing is read ahead, and nothing more once nobody asks. */
export async function* claimRows(reach: ClaimReach, question: ClaimQuestion): AsyncGenerator<ExportedClaim> {
  let after: ClaimPlace | null = null;
  for (;;) {
    // SQLite answers without a pause, and whoever takes the file may be fast: others have their turn between pages.
    await setImmediate();
    const page: ExportedClaim[] = await readPage(reach, question, after);
    yield* page.filter(({ found }) => found);
    if (page.length < EXPORT_PAGE) return;
    after = page.at(-1) ?? null;
  }
}
