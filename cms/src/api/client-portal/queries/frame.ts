import type { Dialect } from '../../../domain/database/dialect';
import type { Binding } from '../../../domain/database/statement';
import { reader, statement } from '../../../domain/portico';
import type { ClientSettings } from '../../../plugins/visibility/server/rules/client-portal';
import { newestClientSettings, readClientSettings } from '../../../plugins/visibility/server/services/client-store';
import { articlesCounted } from '../../article/queries/list';
import { claimsCounted, type ClaimCounts } from '../../claim/queries/list';
import type { ClaimReach } from '../../claim/rules/reach';
import { issuedRmas } from '../../rma/queries/rmas';
import { pendingUnits } from '../../unit/queries/list';

/** What stands beside entries of the menu and on cards of the homepage (CL-01). */
export interface ClientCounts {
  claims: ClaimCounts;
  issuedRmas: number;
  pendingUnits: number;
  articles: number;
}

/** How each is counted: by the scope of its own feature. */
const COUNTED = { claims: claimsCounted, issuedRmas, pendingUnits, articles: articlesCounted } as const satisfies Record<keyof ClientCounts, { sql(speech: Dialect): string; bound(reach: ClaimReach): Binding[] }>;

const frame = statement('client_frame', (speech) => {
  const counts = speech.object(Object.fromEntries(Object.entries(COUNTED).map(([name, { sql }]) => [name, sql(speech)])));
  return `SELECT ${speech.object({ counts, settings: newestClientSettings('?') })} AS answer`;
});

/** What each page of the client portal stands in, in one statement: how much there is for a client, and what the portal has its pages say. */
export async function readClientFrame(reach: ClaimReach): Promise<{ counts: ClientCounts; settings: ClientSettings }> {
  const bindings = Object.values(COUNTED).flatMap(({ bound }) => bound(reach));
  const found = await reader().read<{ counts: ClientCounts; settings: string | null }>(frame(), [...bindings, reach.portalId]);
  if (!found) throw new Error('The database counted nothing');
  return { counts: found.counts, settings: readClientSettings(found.settings) };
}
