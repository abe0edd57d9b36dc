import { wordsOf, type SayOf } from '../../../shared/admin/src/words';
import { ENGLISH, type Key } from './translations';

export type Say = SayOf<Key>;

export const useWords = wordsOf('messaging', ENGLISH);

/** What the server names by keys that need not all be known here: something else where they are not. */
export function wordOr(say: Say, key: string, otherwise: string, values?: Parameters<Say>[1]): string {
  return key in ENGLISH ? say(key as Key, values) : otherwise;
}
