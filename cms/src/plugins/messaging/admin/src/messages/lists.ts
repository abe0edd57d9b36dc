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
