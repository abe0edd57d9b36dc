/** What the list shows. */
export interface Filter {
  /** A part of an address or number. */
  readonly to: string;
  readonly kind: 'all' | 'mails' | 'sms' | 'written';
}

const kinds: readonly string[] = ['mails', 'sms', 'written'] satisfies Filter['kind'][];

export function filterOf(query: URLSearchParams): Filter {
  const show = query.get('show') ?? '';
  return { to: (query.get('to') ?? '').trim(), kind: kinds.includes(show) ? (show as Filter['kind']) : 'all' };
}

/** The filter as the query of an address, so that it stays while one walks through the mailbox. */
export function addressOf({ to, kind }: Filter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(to && { to }), ...(kind !== 'all' && { show: kind }), ...more }).toString();
  return query ? `?${query}` : '';
}
