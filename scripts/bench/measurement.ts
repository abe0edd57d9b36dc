import type { Name } from './contestants.ts';
import type { Asking } from './load.ts';

/** One thing that all three are asked for, in their own ways. */
export interface Measurement {
  readonly name: string;
  /** The next request to each of them. */
  readonly asks: Readonly<Record<Name, () => Asking>>;
  /** Changes something: then the statements of its transaction are counted, and no others. */
  readonly writes?: boolean;
  /** Speeds are compared only where the answers are the same: throws where they are not. */
  readonly compare: (answers: Readonly<Record<Name, unknown>>) => void;
}

/** The same request again and again. */
export const always = (path: string, headers: Asking['headers'] = {}) => (): Asking => ({ path, headers });

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
