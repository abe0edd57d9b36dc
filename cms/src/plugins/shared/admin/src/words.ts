import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type SayOf<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/** Makes the hook that says a plugin's sentences in the administrator's language. */
export function wordsOf<Key extends string>(plugin: string, english: Record<Key, string>) {
  return function useWords(): SayOf<Key> {
    const { formatMessage } = useIntl();
    return useCallback<SayOf<Key>>((key, values) => formatMessage({ id: `${plugin}.${key}`, defaultMessage: english[key] }, values), [formatMessage]);
  };
}
