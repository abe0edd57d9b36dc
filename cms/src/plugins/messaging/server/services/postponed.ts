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

/** Not at all: the recipient wants none of these. It is no failure either. */
export class Suppressed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Suppressed';
  }
}
