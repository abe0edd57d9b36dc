/**
 * What members are told by e-mail for as long as they have not said otherwise (CL-17), by the side that they are on.
 * Not among it, and always sent: what needs an answer of theirs.
 */
export const NOTIFICATIONS = {
  /** Comments by agents; claims that move. */
  client: ['claimComment', 'claimState'],
  /** Claims that have been handed in; comments on one's own claims, and on those that nobody has. */
  agent: ['claimNew', 'claimComment', 'claimUnassigned'],
} as const;

export type Notification = (typeof NOTIFICATIONS)[keyof typeof NOTIFICATIONS][number];

/** What somebody has chosen; what is not named has not been chosen. */
export type Notifications = Partial<Record<Notification, boolean>>;

/** Reads what is stored: text on SQLite, JSON on PostgreSQL, and nothing where nobody has chosen. */
export function notificationsIn(stored: unknown): Notifications {
  const found: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
  if (typeof found !== 'object' || found === null) return {};
  const known: readonly string[] = [...NOTIFICATIONS.client, ...NOTIFICATIONS.agent];
  return Object.fromEntries(Object.entries(found).filter(([name, value]) => known.includes(name) && typeof value === 'boolean'));
}

/** Whether somebody is told of this by mail: yes, until she says no. */
export const wants = (chosen: Notifications, what: Notification): boolean => chosen[what] ?? true;
