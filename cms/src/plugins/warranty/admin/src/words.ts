import { wordsOf } from '../../../shared/admin/src/words';
import { ENGLISH } from './translations';

export const useWords = wordsOf('warranty', ENGLISH);
