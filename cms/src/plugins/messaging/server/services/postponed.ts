/** Not now: a limit is spent until `until` (milliseconds UTC). It is no failure, and no attempt is counted. */
export class Postponed extends Error {
  constructor(
    message: string,
    readonly until: number,
  ) {
    super(message);
    this.name = 'Postponed';
  }
}
