import { type Answer, contentOf, type Data } from './calls.ts';
import type { Installation } from './installation.ts';

export interface DeskMessage {
  readonly id: string;
  readonly direction: 'sent' | 'received';
  readonly state: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
  readonly template: string | null;
  readonly attempts: number | null;
  readonly reason: string | null;
  readonly nextTryAt: string | null;
  readonly files: readonly { readonly name: string; readonly refused: string | null }[];
  readonly portal: { readonly key: string; readonly name: string } | null;
  readonly caseNumber: string | null;
}

export interface WholeMessage extends DeskMessage {
  readonly text: string | null;
  readonly html: string | null;
  readonly comment: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly source: boolean;
}

export interface Attention {
  readonly portals: readonly { readonly key: string; readonly name: string }[];
  readonly waiting: number;
  readonly oldestDueAt: number | null;
  readonly failed: number;
  readonly bounced: number;
  readonly quarantined: number;
  readonly unreadable: number;
}

export interface DeskPage {
  readonly messages: readonly DeskMessage[];
  readonly next: string | null;
}

type Query = Readonly<Record<string, string>>;
type Sent = 'waiting' | 'failed' | 'sent';
type Received = 'quarantined' | 'unreadable' | 'received';

/** *Messages* in the admin panel, as whoever holds this session. */
export function deskOf({ send }: Pick<Installation, 'send'>, token?: string) {
  const call = <Body>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer<Body>> =>
    send({ method, path: `/messaging/${path}`, ...(token !== undefined && { token }), ...(body && { body }) });
  const withQuery = (path: string, query: Query) => `${path}?${new URLSearchParams(query).toString()}`;
  const desk = {
    attention: (query: Query = {}) => call<Data<Attention>>('GET', withQuery('attention', query)),
    sent: (list: Sent, query: Query = {}) => call<Data<DeskPage>>('GET', withQuery(`sent/${list}`, query)),
    received: (list: Received, query: Query = {}) => call<Data<DeskPage>>('GET', withQuery(`received/${list}`, query)),
    read: (id: string) => call<Data<WholeMessage>>('GET', `messages/${id}`),
    source: (id: string) => call('GET', `messages/${id}/source`),
    sendAgain: (id: string) => call('POST', `messages/${id}/send-again`, {}),
    accept: (id: string, body: object = {}) => call('POST', `messages/${id}/accept`, body),
    discard: (id: string) => call('POST', `messages/${id}/discard`, {}),
    /** How many wait for somebody, without the portals. */
    counts: async () => {
      const { waiting, failed, bounced, quarantined, unreadable } = contentOf(await desk.attention());
      return { waiting, failed, bounced, quarantined, unreadable };
    },
    whole: async (id: string): Promise<WholeMessage> => contentOf(await desk.read(id)),
  };
  return desk;
}

export type Desk = ReturnType<typeof deskOf>;

/** All rows of a list, page by page. */
export async function allPages(read: (query: Query) => Promise<Answer<Data<DeskPage>>>, query: Query = {}): Promise<DeskPage[]> {
  const pages: DeskPage[] = [];
  for (let cursor: string | null = ''; cursor !== null; cursor = pages.at(-1)?.next ?? null) {
    pages.push(contentOf(await read({ ...query, ...(cursor && { cursor }) })));
  }
  return pages;
}
