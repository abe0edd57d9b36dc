export interface Plan {
  readonly database: 'sqlite' | 'postgres';
  /** Numbers of cases to measure at, ascending. */
  readonly sizes: readonly number[];
  /** So many of them are told as the demo's are; the others are thin. */
  readonly told: number;
  /** Measures what has this in its name. */
  readonly only: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}
