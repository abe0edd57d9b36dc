/** How far a mailbox has been read: `position` within a `generation`, which changes when its numbering begins anew. */
export interface Place {
  generation: string;
  position: string;
}

/** Takes one mail over; the mailbox goes on when it is kept. */
export type TakeOver = (source: Buffer, place: Place) => Promise<void>;

/** Where replies come in. */
export interface Mailbox {
  /** Names its row in `portico_mailboxes`: another account is another mailbox. */
  name: string;
  /** Takes over what came after `place`, in its order, and goes on as mails come in, until the signal or an error ends it. */
  read(place: Place, takeOver: TakeOver, signal: AbortSignal): Promise<void>;
}
