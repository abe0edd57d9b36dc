import type { KeyLine } from '../keys/KeysDialog';

/** What the dashboard says, worded on the server. */
export type BoardWords = {
  ahead: string;
  kind: string;
  whens: Record<'today' | 'tomorrow' | 'later', string>;
  now: string;
  nowHint: string;
  nowNone: string;
  nowNoneLead: string;
  none: string;
  overdue: string;
  lists: string;
  listsHint: string;
  meetings: Record<'title' | 'hint' | 'none' | 'noneLead', string>;
  since: Record<'title' | 'fewer' | 'none' | 'first' | 'noneLead', string>;
  stale: string;
  again: string;
  keys: Record<'move' | 'open' | 'next', string>;
  dialog: { title: string; close: string; open: string; lines: KeyLine[] };
};
