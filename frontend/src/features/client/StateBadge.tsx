import type { ClaimState } from '@/cms/types';
import { Badge } from '@/ui/Badge';
import type { Words } from '@/ui/words/createWords';

const looks = { draft: 'waiting', submitted: 'now', inReview: 'now', infoRequested: 'waiting', approved: 'done', rejected: 'stopped', closed: 'done' } as const satisfies Record<ClaimState, string>;

export function StateBadge({ state, words: { t } }: { state: ClaimState; words: Words }) {
  return <Badge state={looks[state]}>{t(`claims.states.${state}`)}</Badge>;
}
