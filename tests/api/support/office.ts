import { randomBytes } from 'node:crypto';

import { type Answer, contentOf, type Data } from './calls.ts';
import type { Signed } from './claims.ts';
import { logIn } from './doors.ts';
import { formOf } from './files.ts';
import { connected, contentManagerOf, type Installation, type Stored } from './installation.ts';
import { givePassword, hire } from './portal.ts';
import { until } from './until.ts';

/** A portal with client onboarding, with an employee of its office. */
export interface OfficePortal {
  readonly key: string;
  readonly id: number;
  readonly employee: Signed;
}

export async function foundOffice(installation: Installation): Promise<OfficePortal> {
  const key = `o${randomBytes(6).toString('hex')}`;
  const create = async (uid: string, body: object): Promise<Stored> => contentOf(await contentManagerOf(installation).create(uid, body));
  const { id, documentId } = await create('api::portal.portal', { key, name: `Balans ${key}`, kind: 'office', decisions: false, language: 'nl', timeZone: 'Europe/Amsterdam', currency: 'EUR', country: 'NL' });
  const company = await create('api::company.company', { name: `Balans ${key}`, kind: 'own', portal: connected(documentId) });
  const office = await create('api::office.office', { name: `Balans ${key}`, available: true, company: connected(company.documentId) });
  const member = await givePassword(installation, await hire(installation, { name: `Sanne ${key}`, email: `sanne@${key}.example`, level: 1, office }));
  return { key, id, employee: { ...member, token: await logIn(installation, key, member) } };
}

export interface ClientRecord {
  readonly documentId: string;
  readonly version: string;
  readonly name: string;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly language: string | null;
  readonly groups: readonly string[];
  readonly user: 'none' | 'invited' | 'active' | 'locked';
}

export interface Dossier {
  readonly documentId: string;
  readonly version: string;
  readonly status: string;
  readonly step: { readonly key: string; readonly title: string } | null;
  readonly waitsFor: string | null;
  readonly stuckWith: string | null;
  readonly hindrance: { readonly by: string; readonly reason: string } | null;
  readonly reminders: number;
  readonly pushOn: boolean;
  readonly openedPush: boolean;
  readonly steps: readonly { readonly key: string; readonly state: string }[];
  readonly commands: readonly string[];
  readonly log: readonly { readonly who: string; readonly what: string; readonly step: string | null; readonly reason: string | null; readonly sends: readonly string[] }[];
}

export interface DossierRow extends Pick<Dossier, 'documentId' | 'status' | 'step' | 'stuckWith'> {
  readonly client: { readonly documentId: string; readonly name: string };
}

interface DossierTypes {
  readonly key: string;
  readonly name: string;
  readonly onOffer: boolean;
  readonly closed: number;
  readonly steps: readonly { readonly key: string; readonly title: string; readonly dossiers: number; readonly stuck: number }[];
}

interface Progress {
  readonly state: string;
  readonly clients: number;
  readonly started: number;
  readonly open: number;
  readonly left: number;
}

export const someClient = (more: Partial<ClientRecord> = {}) => ({ name: 'Bakkerij Jansen', email: `info.${randomBytes(5).toString('hex')}@jansen.example`, mobile: null, language: null, groups: [] as readonly string[], ...more });

/** What somebody does with clients and dossiers. */
export function onboardingOf({ send }: Pick<Installation, 'send'>, token: string) {
  const call = <Content = unknown>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, ifMatch?: string): Promise<Answer<Data<Content>>> =>
    send({ method, path: `/api/${path}`, token, ...(body && { body }), ...(ifMatch !== undefined && { headers: { 'If-Match': `"${ifMatch}"` } }) });
  const onboarding = {
    call,
    add: async (client: object = someClient()): Promise<ClientRecord> => contentOf(await call<ClientRecord>('POST', 'client-records', client)),
    client: async (documentId: string): Promise<ClientRecord> => contentOf(await call<ClientRecord>('GET', `client-records/${documentId}`)),
    clients: async (query = ''): Promise<ClientRecord[]> => contentOf(await call<{ clients: ClientRecord[] }>('GET', `client-records${query && `?${query}`}`)).clients,
    change: ({ documentId, version }: Pick<ClientRecord, 'documentId' | 'version'>, body: object) => call<ClientRecord>('PUT', `client-records/${documentId}`, body, version),
    invite: ({ documentId }: Pick<ClientRecord, 'documentId'>) => call<ClientRecord>('POST', `client-records/${documentId}/invite`, {}),
    bring: (content: string, apply = false) =>
      send<Data<{ rows: number; added: number; changed: number; same: number; findings: { line: number; column: string; fault: string }[] }>>({ method: 'POST', path: '/api/client-record-imports', token, body: formOf({ apply: String(apply) }, [{ name: 'clients.csv', content: Buffer.from(content) }]) }),
    start: (body: object) => call<{ clients: number; withoutEmail: { name: string }[] }>('POST', 'dossier-starts', { type: 'createNewUser', clients: [], groups: [], ...body }),
    look: (body: object) => call<{ clients: number; open: number; withoutEmail: { name: string }[] }>('POST', 'dossier-starts/look', { type: 'createNewUser', clients: [], groups: [], ...body }),
    progress: async (): Promise<Progress | null> => contentOf(await call<{ newest: Progress | null }>('GET', 'dossier-starts/newest')).newest,
    /** Waits until the newest start has come to its end. */
    started: (longest?: number): Promise<Progress> =>
      until('a start that is done', async () => {
        const progress = await onboarding.progress();
        return progress?.state === 'done' ? progress : undefined;
      }, longest),
    dossiers: async (query = ''): Promise<DossierRow[]> => contentOf(await call<{ dossiers: DossierRow[] }>('GET', `dossiers${query && `?${query}`}`)).dossiers,
    dossier: async (documentId: string): Promise<Dossier> => contentOf(await call<Dossier>('GET', `dossiers/${documentId}`)),
    types: async (): Promise<DossierTypes[]> => contentOf(await call<DossierTypes[]>('GET', 'dossier-types')),
    on: ({ documentId, version, step }: Pick<Dossier, 'documentId' | 'version' | 'step'>, command: string, body: object = {}) => call<Dossier>('POST', `dossiers/${documentId}/${command}`, { step: step?.key ?? 'none', ...body }, version),
    do: async (dossier: Pick<Dossier, 'documentId' | 'version' | 'step'>, command: string, body: object = {}): Promise<Dossier> => contentOf(await onboarding.on(dossier, command, body)),
    /** A dossier of one client, begun. */
    begun: async (client: Pick<ClientRecord, 'documentId' | 'name'>): Promise<Dossier> => {
      contentOf(await onboarding.start({ clients: [client.documentId] }));
      await onboarding.started();
      const found = (await onboarding.dossiers(`q=${encodeURIComponent(client.name)}`)).find((row) => row.client.documentId === client.documentId);
      if (!found) throw new Error(`There is no dossier of ${client.name}`);
      return onboarding.dossier(found.documentId);
    },
    /** The dossier once it has come to a step by itself. */
    at: (documentId: string, step: string): Promise<Dossier> =>
      until(`the dossier at ${step}`, async () => {
        const dossier = await onboarding.dossier(documentId);
        return dossier.step?.key === step ? dossier : undefined;
      }, 60_000),
  };
  return onboarding;
}

export type Onboarding = ReturnType<typeof onboardingOf>;
