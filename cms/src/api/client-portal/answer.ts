import { z } from 'zod';
import { clientWording } from '../../plugins/visibility/server/rules/client-portal';
import { claimCounts } from '../claim/answers';

const count = z.number().int();

/** What each page of the client portal stands in. */
export const clientPortal = z
  .object({
    counts: z
      .object({ claims: claimCounts, issuedRmas: count.meta({ description: 'Returns that the company has yet to send.' }), pendingUnits: count.meta({ description: 'Units of the company that wait to be registered.' }), articles: count.meta({ description: 'Articles that the client may open.' }) })
      .meta({ id: 'ClientCounts' }),
    wording: clientWording,
  })
  .meta({ id: 'ClientPortal' });
