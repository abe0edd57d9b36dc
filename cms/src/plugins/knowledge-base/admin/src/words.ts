import { wordsOf, type SayOf } from '../../../shared/admin/src/words';
import { ENGLISH, type Key } from './translations';

export type Say = SayOf<Key>;

export const useWords = wordsOf('knowledge-base', ENGLISH);
