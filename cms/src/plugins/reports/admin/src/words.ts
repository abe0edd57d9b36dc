import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { ENGLISH, type Key } from './translations';

export type Say = (key: Key, values?: Record<string, string | number>) => string;

/** Says a sentence of this plugin in the administrator's language. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback<Say>((key, values) => formatMessage({ id: `reports.${key}`, defaultMessage: ENGLISH[key] }, values), [formatMessage]);
}
