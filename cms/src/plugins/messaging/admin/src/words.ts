import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { ENGLISH, type Key } from './translations';

export type Say = (key: Key, values?: Record<string, string | number>) => string;

/** Says a sentence of this plugin in the administrator's language. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback<Say>((key, values) => formatMessage({ id: `messaging.${key}`, defaultMessage: ENGLISH[key] }, values), [formatMessage]);
}

/** What the server names by keys that need not all be known here: the name itself where they are not. */
export function wordOr(say: Say, key: string, otherwise: string): string {
  return key in ENGLISH ? say(key as Key) : otherwise;
}
