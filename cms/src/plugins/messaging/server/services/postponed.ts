/** A message that may not go yet, though nothing is wrong with it: no attempt is lost, and it is looked at again then. */
export class Postponed extends Error {
  constructor(
    message: string,
    /** Milliseconds UTC. */
    readonly until: number,
  ) {
    super(message);
    this.name = 'Postponed';
  }
}
