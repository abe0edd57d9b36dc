import type { WarrantyState } from '@/cms/types';
import { Badge } from '@/ui/Badge';

const looks = { in: 'done', out: 'stopped', notRegistered: 'waiting', unknown: 'waiting' } as const satisfies Record<WarrantyState, string>;

/** How a warranty stands, in words. */
export const WarrantyBadge = ({ state, children }: { state: WarrantyState; children: string }) => <Badge state={looks[state]}>{children}</Badge>;
