import { contentOf, send, someAddress, type Answer, type Data } from './calls.ts';
import type { CopyUnderTest } from '../../stack/copy.ts';
import { linkTokenIn, nextMail } from './mailbox.ts';
import type { NewsKind } from './settings.ts';

export interface NewsEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: NewsKind;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface News {
  readonly entries: readonly NewsEntry[];
  readonly next: string | null;
}

export interface Appointment {
  readonly id: string;
  readonly task: string;
  readonly mainInspection: boolean;
  readonly meeting: string | null;
  readonly zone: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly office: string | null;
  readonly who: string | null;
  readonly officePhone: string | null;
  readonly whoMobile: string | null;
}

export interface CustomerPage {
  readonly portal: { readonly key: string; readonly name: string; readonly logo: string | null; readonly colors: Readonly<Record<string, string>> };
  readonly viewer: { readonly name: string; readonly locale: string };
  readonly case: { readonly number: string; readonly what: string; readonly type: string; readonly status: string; readonly closedAt: string | null };
  readonly handler: { readonly name: string; readonly mobile: string | null } | null;
  readonly head: { readonly kind: string; readonly [fact: string]: unknown };
  readonly tracker: readonly { readonly key: string; readonly state: string; readonly date: string | null }[];
  readonly tabs: readonly string[];
  readonly unseen: { readonly communication: number; readonly documents: number };
  readonly asks: readonly Readonly<Record<string, unknown>>[] | null;
  readonly news: News | null;
  readonly schedule: readonly Appointment[] | null;
}

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly caseNumber: string;
}

/** The doors of one portal's links, from one client address. */
export function linksOf(copy: CopyUnderTest, portal: string, address: string = someAddress()) {
  const path = `/api/portals/${portal}/links`;
  return {
    address,
    check: (token: string) => send<Data<{ state: string; locale: string | null }>>(copy, { path: `${path}/${token}`, address }),
    open: (token: string, session?: string) =>
      send<Data<OpenedSession>>(copy, { method: 'POST', path: `${path}/open`, body: { token }, address, ...(session !== undefined && { token: session }) }),
    renew: (token: string) => send(copy, { method: 'POST', path: `${path}/renew`, body: { token }, address }),
  };
}

/** A customer with her session. */
export function customerOf(copy: CopyUnderTest, token: string) {
  const read = <Content>(path: string): Promise<Answer<Data<Content>>> => send(copy, { path: `/api/customer/${path}`, token });
  return {
    token,
    cases: () => read<{ number: string; what: string; street: string; city: string }[]>('cases'),
    readPage: (number: string) => read<CustomerPage>(`cases/${number}`),
    readNews: (number: string, query = '') => read<News>(`cases/${number}/news${query}`),
    logOut: () => send(copy, { method: 'DELETE', path: '/api/customer/session', token }),
    page: async (number: string): Promise<CustomerPage> => contentOf(await read<CustomerPage>(`cases/${number}`)),
  };
}

export type Customer = ReturnType<typeof customerOf>;

/** Waits for the mail with the link, opens it, and answers the customer whose it is. */
export async function openByMail(copy: CopyUnderTest, portal: string, email: string, session?: string): Promise<Customer> {
  const mail = await nextMail(copy, email);
  const opened = contentOf(await linksOf(copy, portal).open(linkTokenIn(mail.text), session));
  return customerOf(copy, opened.token);
}
