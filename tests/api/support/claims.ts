import { randomBytes } from 'node:crypto';

import { type Answer, contentOf, type Data } from './calls.ts';
import { connected, contentManagerOf, type Installation } from './installation.ts';
import { givePassword, hire, type Member } from './portal.ts';
import { logIn } from './doors.ts';
import { formOf, type SentFile } from './files.ts';

export interface StoredClaim {
  readonly number: string;
  readonly version: string;
  readonly state: string;
  readonly side: string;
  readonly company: string;
  readonly agent: { readonly documentId: string; readonly name: string } | null;
  readonly contact: { readonly name: string; readonly email: string; readonly company: string; readonly phone: string };
  readonly serial: string;
  readonly unit: { readonly product: string; readonly own: boolean } | null;
  readonly verdict: KeptVerdict | null;
  readonly problem: string;
  readonly lines: readonly { readonly kind: string; readonly number: string; readonly description: string; readonly quantity: string | null; readonly unitPrice: number | null; readonly amount: number | null; readonly decision: string | null; readonly decisionReason: string | null }[];
  readonly totals: { readonly parts: number; readonly labour: number; readonly total: number };
  readonly approved: { readonly parts: number; readonly labour: number; readonly total: number } | null;
  readonly documents: readonly StoredClaimDocument[];
  readonly room: number;
  readonly history: readonly { readonly id: string; readonly step: string; readonly who: string; readonly comment: string | null; readonly assigned: string | null; readonly approved: number | null; readonly decided: readonly { readonly line: string; readonly decision: string | null; readonly reason: string | null }[] }[];
  readonly comments: readonly { readonly id: string; readonly text: string; readonly author: string | null; readonly internal: boolean }[];
  readonly commands: readonly string[];
  readonly agents: readonly { readonly documentId: string; readonly name: string }[];
}

export interface KeptVerdict {
  readonly failedOn: string;
  readonly policy: string | null;
  readonly policyVersion: number;
  readonly parts: { readonly outcome: string; readonly from: string | null; readonly until: string | null; readonly since: string | null };
  readonly labour: KeptVerdict['parts'];
  readonly because: readonly { readonly of: string; readonly reason: Readonly<Record<string, unknown>> }[];
}

export interface StoredClaimDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly size: number;
  readonly author: string | null;
  readonly internal: boolean;
  readonly comment: string | null;
  readonly step: string | null;
}

export interface ListedClaims {
  readonly claims: readonly { readonly number: string; readonly state: string; readonly company: string }[];
  readonly next: string | null;
}

export interface Signed extends Member {
  readonly token: string;
  readonly password: string;
}

/** A manufacturer's portal of one test file's own: two agents, a dealer with two logins, and another dealer. */
export interface WarrantyPortal {
  readonly key: string;
  readonly documentId: string;
  readonly agent: Signed;
  readonly secondAgent: Signed;
  readonly client: Signed;
  readonly colleague: Signed;
  readonly otherClient: Signed;
  readonly part: string;
  readonly labour: string;
  /** Of the first dealer. */
  readonly serial: string;
}

export async function foundWarrantyPortal(installation: Installation): Promise<WarrantyPortal> {
  const key = `w${randomBytes(6).toString('hex')}`;
  const manager = contentManagerOf(installation);
  const create = async (uid: string, body: object) => contentOf(await manager.create(uid, body));
  const { documentId } = await create('api::portal.portal', { key, name: `Alpina ${key}`, kind: 'warranty', decisions: false, workItems: false, language: 'en', timeZone: 'Europe/Oslo', currency: 'EUR', country: 'NO' });
  const portal = connected(documentId);
  const open = async (name: string, kind: string, more: object = {}) => {
    const company = await create('api::company.company', { name, kind, portal, ...more });
    const office = await create('api::office.office', { name: `${name} office`, available: true, company: connected(company.documentId) });
    return { company, office };
  };
  const own = await open(`Alpina ${key}`, 'own');
  const dealer = await open(`Fjordvarme ${key}`, 'dealer', { labourRate: '9500' });
  const other = await open(`Innlandet ${key}`, 'dealer', { labourRate: '8800' });
  const person = async (name: string, { office }: typeof own): Promise<Signed> => {
    const member = await givePassword(installation, await hire(installation, { name: `${name} ${key}`, email: `${name.toLowerCase()}@${key}.example`, level: 1, office }));
    return { ...member, token: await logIn(installation, key, member) };
  };
  const part = await create('api::part.part', { number: 'AN-330-0118', description: 'Contactor K2', price: '5620', portal });
  const labour = await create('api::labour-operation.labour-operation', { number: 'R-4102', description: 'Replace soft-start board', hours: 1500, portal });
  const serial = 'AN9-2403-118846';
  await create('api::unit.unit', { serial, product: 'Alpina Nord 9', portal, company: connected(dealer.company.documentId) });
  return {
    key,
    documentId,
    agent: await person('Ingrid', own),
    secondAgent: await person('Tomasz', own),
    client: await person('Torbjorn', dealer),
    colleague: await person('Silje', dealer),
    otherClient: await person('Knut', other),
    part: part.documentId,
    labour: labour.documentId,
    serial,
  };
}

type Body = Readonly<Record<string, unknown>>;

/** A draft with all that a claim needs: EUR 112.40 of parts, 142.50 and 95.00 of labour. */
export const wholeDraft = ({ part, labour, serial }: Pick<WarrantyPortal, 'part' | 'labour' | 'serial'>, more: Body = {}): Body => ({
  contact: { name: 'Torbjørn Hjelle', email: 'torbjorn@fjordvarme.example', company: 'Fjordvarme', phone: '+4799099830' },
  serial,
  failureDate: '2025-11-03',
  problem: 'Compressor does not start, error E-41',
  description: 'Board burnt at the K2 relay.',
  lines: [
    { kind: 'part', master: part, number: '', description: '', quantity: '2', unitPrice: null },
    { kind: 'labour', master: labour, number: '', description: '', quantity: null, unitPrice: null },
    { kind: 'labour', master: null, number: '', description: 'Fault finding', quantity: '1', unitPrice: 9500 },
  ],
  ...more,
});

/** What a member does with claims. */
export function claimsOf(installation: Installation, { token }: { token: string }) {
  const call = <Content = StoredClaim>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object, ifMatch?: string): Promise<Answer<Data<Content>>> =>
    installation.send({ method, path: `/api/${path}`, token, ...(body && { body }), ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) });
  const claims = {
    call,
    get: <Content = StoredClaim>(path: string) => call<Content>('GET', path),
    list: async (query = ''): Promise<ListedClaims> => contentOf(await call<ListedClaims>('GET', `claims${query && `?${query}`}`)),
    numbers: async (query = ''): Promise<string[]> => (await claims.list(query)).claims.map(({ number }) => number),
    read: async (number: string): Promise<StoredClaim> => contentOf(await call('GET', `claims/${number}`)),
    create: async (): Promise<StoredClaim> => contentOf(await call('POST', 'claims', {})),
    patch: ({ number, version }: Pick<StoredClaim, 'number' | 'version'>, draft: Body) => call('PATCH', `claims/${number}`, draft, version),
    submit: ({ number, version }: Pick<StoredClaim, 'number' | 'version'>) => call('POST', `claims/${number}/submit`, {}, version),
    step: (number: string, path: string, body: Body = {}) => call('POST', `claims/${number}/${path}`, body),
    do: async (number: string, path: string, body: Body = {}): Promise<StoredClaim> => contentOf(await call('POST', `claims/${number}/${path}`, body)),
    /** A file to a draft. */
    upload: (number: string, file: SentFile, fields: Readonly<Record<string, string>> = {}) => call<StoredClaimDocument>('POST', `claims/${number}/documents`, formOf(fields, [file])),
    file: (number: string, document: string, query = '') => installation.send({ path: `/api/claims/${number}/documents/${document}/file${query}`, token }),
    /** A comment, a note or an answer, with files. */
    write: (number: string, path: 'comments' | 'answer', fields: Readonly<Record<string, string>>, files: readonly SentFile[]) => call('POST', `claims/${number}/${path}`, formOf(fields, files, 'files')),
    /** A claim that has been handed in. */
    submitted: async (portal: WarrantyPortal, more: Body = {}): Promise<StoredClaim> => {
      const draft = contentOf(await claims.patch(await claims.create(), wholeDraft(portal, more)));
      return contentOf(await claims.submit(draft));
    },
  };
  return claims;
}

export type Claims = ReturnType<typeof claimsOf>;
