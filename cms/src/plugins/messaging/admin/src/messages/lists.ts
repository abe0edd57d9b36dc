import type { Attention } from './api';

/** The lists in the order of their tabs, and where the server has them. */
export const LISTS = {
  waiting: 'sent',
  failed: 'sent',
  quarantined: 'received',
  unreadable: 'received',
  received: 'received',
  sent: 'sent',
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** How many stand in a list that somebody should look at; null for those that simply grow. */
export function countOf(list: ListName, { waiting, failed, bounced, quarantined, unreadable }: Attention): number | null {
  const counts: Partial<Record<ListName, number>> = { waiting, failed: failed + bounced, quarantined, unreadable };
  return counts[list] ?? null;
}
