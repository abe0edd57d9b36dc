import type { SayOf } from '../words';

/** A version of settings as the server lists it, whatever its settings are. */
export interface PastVersion {
  version: number;
  actor: { name: string } | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

/** What a page of versions says; each plugin has its own words for it. */
export type VersionsSay = SayOf<
  | 'page.retry'
  | 'somebody'
  | 'versions.version'
  | 'versions.who'
  | 'versions.changes'
  | 'versions.actions'
  | 'versions.table'
  | 'versions.current'
  | 'versions.restoredFrom'
  | 'versions.nothing'
  | 'versions.failed'
  | 'versions.loading'
  | 'versions.empty'
  | 'restore'
  | 'restore.label'
  | 'restore.unsaved'
>;

/** What is said when one of them is to come back, too. */
export type RestoreSay = SayOf<
  Parameters<VersionsSay>[0] | 'restored' | 'restore.title' | 'restore.text' | 'restore.nothing' | 'restore.confirm' | 'restore.conflict' | 'restore.failed' | 'cancel'
>;
