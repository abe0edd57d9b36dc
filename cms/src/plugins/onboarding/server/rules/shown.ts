import type { Moment } from './simulate';

/** A message as it would arrive; `instead` where it goes only should no device take the push message. */
export type ShownMessage =
  | { channel: 'email'; instead: boolean; subject: string; html: string; text: string }
  | { channel: 'push'; instead: boolean; title: string; text: string }
  | { channel: 'sms'; instead: boolean; text: string };

/** Where in the portal a client does what a step asks. */
export const PAGE_KINDS = ['home', 'app', 'task', 'document'] as const;

/** A page as the client reads it, in the words of the portal: what stands on it, and what can be pressed. */
export interface ShownPage {
  kind: (typeof PAGE_KINDS)[number];
  title: string;
  text: string;
  lines: string[];
  acts: string[];
}

/** What reaches a made-up client at a moment, in its language; no page where it has nothing to do. */
export interface ShownMoment extends Moment {
  messages: ShownMessage[];
  page: ShownPage | null;
}
