/** A message that is ready to go. */
export interface Ready {
  subject: string | null;
  /** All of it as it goes, with secrets struck: this is kept (MS-07). */
  source: string;
  /** Gives it to its provider. Answers the provider's own name for it, where that has one. */
  send(): Promise<string | null>;
}
