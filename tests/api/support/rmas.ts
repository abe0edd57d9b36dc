import { type Answer, contentOf, type Data } from './calls.ts';
import type { Signed } from './claims.ts';
import type { Installation } from './installation.ts';

export interface Rma {
  readonly number: string;
  readonly version: string;
  readonly state: string;
  readonly side: string;
  readonly company: string;
  readonly claim: string;
  readonly lines: readonly { readonly serial: string; readonly description: string; readonly quantity: number; readonly result: string | null; readonly comment: string | null }[];
  readonly returnAddress: string;
  readonly instructions: string;
  readonly validUntil: string;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly history: readonly { readonly step: string; readonly who: string; readonly comment: string | null; readonly tracking: string | null }[];
  readonly commands: readonly string[];
}

export interface ListedRmas {
  readonly rmas: readonly { readonly number: string; readonly state: string; readonly company: string; readonly pieces: number }[];
  readonly next: string | null;
}

/** Two lines, three pieces. */
export const someReturn = {
  type: 'advanceReplacement',
  lines: [
    { serial: 'AN9-2403-118846', description: 'Soft-start board', quantity: 1 },
    { serial: '', description: 'Contactor K2', quantity: 2 },
  ],
  returnAddress: 'Alpina Service\nKanalveien 54\n5068 Bergen',
  instructions: 'Pack it dry.',
  validUntil: '2099-01-31',
} as const;

/** What somebody does with returns. */
export function rmasOf({ send }: Pick<Installation, 'send'>, { token }: Pick<Signed, 'token'>) {
  const call = <Content = Rma>(method: 'GET' | 'POST', path: string, body?: object, version?: string): Promise<Answer<Data<Content>>> =>
    send({ method, path: `/api/${path}`, token, ...(body && { body }), ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) });
  const rmas = {
    call,
    list: async (query = ''): Promise<ListedRmas> => contentOf(await call<ListedRmas>('GET', `rmas${query && `?${query}`}`)),
    read: async (number: string): Promise<Rma> => contentOf(await call('GET', `rmas/${number}`)),
    issue: (claim: string, more: object = {}) => call('POST', `claims/${claim}/rmas`, { ...someReturn, ...more }),
    issued: async (claim: string, more: object = {}): Promise<Rma> => contentOf(await rmas.issue(claim, more)),
    on: ({ number, version }: Pick<Rma, 'number' | 'version'>, step: string, body: object = {}) => call('POST', `rmas/${number}/${step}`, body, version),
    do: async (rma: Pick<Rma, 'number' | 'version'>, step: string, body: object = {}): Promise<Rma> => contentOf(await rmas.on(rma, step, body)),
  };
  return rmas;
}

export type Rmas = ReturnType<typeof rmasOf>;
