import type { RmaState } from '@/cms/types';
import { Badge } from '@/ui/Badge';
import type { Words } from '@/ui/words/createWords';

/** What is issued waits for the client. */
const looks = { issued: 'waiting', inTransit: 'now', received: 'now', inspected: 'now', closed: 'done', cancelled: 'stopped' } as const satisfies Record<RmaState, string>;

export const RmaBadge = ({ state, words: { t } }: { state: RmaState; words: Words }) => <Badge state={looks[state]}>{t(`rmas.states.${state}`)}</Badge>;
