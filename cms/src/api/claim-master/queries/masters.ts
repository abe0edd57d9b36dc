import type { Knex } from 'knex';
import type { Dialect } from '../../../domain/database/dialect';
import { hashed } from '../../../domain/database/hashed';
import { readIn } from '../../../domain/database/read-in';
import type { Binding } from '../../../domain/database/statement';
import { within } from '../../../domain/database/within';
import { dialect, reader } from '../../../domain/portico';
import { MASTERS, plainNumber, type MasterKind } from '../rules/kinds';
import type { KeptMaster } from '../rules/plan';
import { masterFields } from '../snapshot';

export const MASTER_PAGE = 50;
const EXPORT_PAGE = 1000;

interface Wanted {
  portalId: number;
  kind: MasterKind;
  /** Somewhere in number or description; all where none are given. */
  words: string;
  /** Behind this plain number. */
  after: string;
  limit: number;
}

/** Those that can be put on a claim, by number. */
function pageOf({ portalId, kind, words, after, limit }: Wanted, speech: Dialect): { sql: string; bindings: Binding[] } {
  const found = words === '' ? '' : ` AND (lower(x.number) LIKE lower(?) ESCAPE '!' OR lower(x.description) LIKE lower(?) ESCAPE '!')`;
  const from = `portico_master_numbers n JOIN ${MASTERS[kind].table} x ON x.id = n.master_id WHERE n.portal_id = ? AND n.kind = '${kind}' AND n.number > ? AND x.removed IS NOT TRUE${found} ORDER BY n.number LIMIT ${limit}`;
  const sql = `SELECT ${speech.list(speech.object(masterFields(kind, speech)), from)} AS answer`;
  return { sql, bindings: [portalId, after, ...(words === '' ? [] : [within(words.trim()), within(words.trim())])] };
}

/** A page, and one more to tell whether there are others behind it. */
export async function listMasters(wanted: Omit<Wanted, 'limit'>): Promise<KeptMaster[]> {
  const { sql, bindings } = pageOf({ ...wanted, limit: MASTER_PAGE + 1 }, dialect());
  return (await reader().read<KeptMaster[]>(hashed('masters', sql), bindings)) ?? [];
}

/** All of them, page after page as they are taken. */
export async function* allMasters(portalId: number, kind: MasterKind): AsyncGenerator<KeptMaster> {
  let after = '';
  for (;;) {
    const { sql, bindings } = pageOf({ portalId, kind, words: '', after, limit: EXPORT_PAGE }, dialect());
    const page: KeptMaster[] = (await reader().read<KeptMaster[]>(hashed('masters', sql), bindings)) ?? [];
    yield* page;
    if (page.length < EXPORT_PAGE) return;
    after = plainNumber(page.at(-1)?.number ?? '');
  }
}

/** Those of these numbers by their plain numbers, also what was taken out. */
export async function mastersOfNumbers(trx: Knex, portalId: number, kind: MasterKind, numbers: readonly string[]): Promise<Map<string, KeptMaster>> {
  const speech = dialect();
  const from = `portico_master_numbers n JOIN ${MASTERS[kind].table} x ON x.id = n.master_id WHERE n.portal_id = ? AND n.kind = '${kind}' AND ${speech.among('n.number')}`;
  const sql = `SELECT ${speech.list(speech.object(masterFields(kind, speech)), from)} AS answer`;
  const found = (await readIn<KeptMaster[]>(trx, hashed('masters', sql), [portalId, JSON.stringify(numbers.map(plainNumber))])) ?? [];
  return new Map(found.map((master) => [plainNumber(master.number), master]));
}
