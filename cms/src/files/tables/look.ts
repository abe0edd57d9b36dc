import { createGate } from '../../domain/gate';

/** A long table takes some hundred megabytes while it is looked at, and most of a minute. */
const tables = createGate({ width: 1, room: 20 });

/** For so long, in milliseconds, a table waits for those before it. */
const LONGEST = 60_000;

/** Looks at a table when no other of this process is looked at; refuses with `service.unavailable` where none comes to its turn. */
export const lookInTurn = <Result>(look: () => Promise<Result>): Promise<Result> => tables.pass(look, LONGEST);

/** So much of what is wrong with a table is told one by one; the rest is counted. */
export const MOST_FINDINGS = 5_000;

/** What is wrong with a table as it is told: the first findings, and how many there are beside them. */
export const findingsTold = <Finding>(all: readonly Finding[]): { findings: Finding[]; untold: number } => ({ findings: all.slice(0, MOST_FINDINGS), untold: Math.max(0, all.length - MOST_FINDINGS) });
