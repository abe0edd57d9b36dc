import { Readable } from 'node:stream';

import { answerAt, type Bare } from './bare-answer.ts';
import { bareClaimFile, bareClaimList, claimBindings } from './bare-claim-lists.ts';
import type { ClaimFacts } from './facts.ts';

/** Two lists of claims, and the file of all of them. */
export function serveClaims(bare: Bare, { portalId, companyId }: ClaimFacts): void {
  const { server, store, dialect } = bare;
  const readQueue = store.prepare('bare_claims', bareClaimList(dialect, 'portal'));
  const readOfDealer = store.prepare('bare_dealer_claims', bareClaimList(dialect, 'dealer'));
  const file = bareClaimFile(dialect);

  answerAt(bare, '/claims', () => readQueue(claimBindings('portal', portalId)));
  answerAt(bare, '/dealer-claims', () => readOfDealer(claimBindings('dealer', portalId, companyId)));
  server.get('/claims.csv', (_request, reply) => reply.type('text/csv; charset=utf-8').send(Readable.from(linesOf(file.heads, store.cursor(file.sql, [portalId])))));
}

type Cell = string | number | null;

async function* linesOf(heads: readonly string[], pages: AsyncIterable<readonly (readonly Cell[])[]>): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]) => `${cells.map(written).join(';')}\r\n`;
  yield line(heads);
  for await (const rows of pages) yield rows.map(line).join('');
}

const written = (cell: Cell): string => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? ''));
