import { contentOf, type Answer, type Data } from './calls.ts';
import type { Installation } from './installation.ts';

export interface Words {
  readonly subject?: string;
  readonly html?: string;
  readonly text: string;
  readonly footer?: string;
}

export interface WordsVersion {
  readonly version: number;
  readonly words: Words | null;
  readonly actor: { readonly kind: string; readonly name: string } | null;
  readonly createdAt: number | null;
  readonly restoredFrom: number | null;
}

export interface OpenedTemplate {
  readonly shipped: Words;
  readonly variables: readonly { readonly name: string; readonly secret: boolean; readonly sample: string }[];
  readonly current: WordsVersion;
}

export interface Shown {
  readonly findings: readonly { readonly part: string; readonly code: string; readonly name: string }[];
  readonly mail: { readonly from: { readonly name: string; readonly address: string }; readonly replyTo: string | null; readonly subject: string; readonly html: string; readonly text: string } | null;
  readonly sms: { readonly text: string; readonly size: { readonly encoding: string; readonly segments: number } } | null;
}

/** One template of one portal in one language, as whoever holds this session of the admin panel. */
export function templateOf({ send, administrator }: Installation, portal: string, place: string, token: string = administrator) {
  const list = `/messaging/portals/${portal}/templates`;
  const path = `${list}/${place}`;
  const match = (version?: number) => (version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } });
  const template = {
    list: () => send<Data<{ template: string; own: { channel: string; language: string }[] }[]>>({ path: list, token }),
    read: () => send<Data<OpenedTemplate>>({ path, token }),
    save: (words: object, version?: number): Promise<Answer<Data<WordsVersion>>> => send({ method: 'PUT', path, token, body: words, ...match(version) }),
    reset: (version?: number): Promise<Answer<Data<WordsVersion>>> => send({ method: 'POST', path: `${path}/reset`, token, ...match(version) }),
    versions: () => send<Data<WordsVersion[]>>({ path: `${path}/versions`, token }),
    restore: (restored: number, version?: number): Promise<Answer<Data<WordsVersion>>> => send({ method: 'POST', path: `${path}/versions/${restored}/restore`, token, ...match(version) }),
    records: () => send<Data<{ id: string; label: string }[]>>({ path: `${list}/${place.split('/')[0] ?? ''}/records`, token }),
    preview: (words: object, record: string | null = null) => send<Data<Shown>>({ method: 'POST', path: `${path}/preview`, token, body: { words, record } }),
    test: (words: object, record: string | null = null) => send<Data<{ recipient: string }>>({ method: 'POST', path: `${path}/test`, token, body: { words, record } }),
    current: async (): Promise<OpenedTemplate> => contentOf(await template.read()),
  };
  return template;
}
