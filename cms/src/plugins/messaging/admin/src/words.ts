import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { ENGLISH, type Key } from './translations';

type Values = Record<string, string | number>;

export type Say = (key: Key, values?: Values) => string;

/** Says a sentence of this plugin in the administrator's language. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback<Say>((key, values) => formatMessage({ id: `messaging.${key}`, defaultMessage: ENGLISH[key] }, values), [formatMessage]);
}

/** What the server names by keys that need not all be known here: something else where they are not. */
export function wordOr(say: Say, key: string, otherwise: string, values?: Values): string {
  return key in ENGLISH ? say(key as Key, values) : otherwise;
}
