import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { wordsOf, type SayOf } from '../../../shared/admin/src/words';
import { ENGLISH } from './translations';

export const useWords = wordsOf('onboarding', ENGLISH);
export type Say = SayOf<keyof typeof ENGLISH>;

/** Which of texts by language an administrator reads: her own, else the first. */
export function useSpoken(): <Texts>(texts: Readonly<Record<string, Texts>>) => Texts | undefined {
  const { locale } = useIntl();
  return useCallback((texts) => texts[locale] ?? Object.values(texts)[0], [locale]);
}
