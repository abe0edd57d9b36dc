import { randomBytes } from 'node:crypto';

import { contentOf, type Answer, type Data } from './calls.ts';
import type { Installation } from './installation.ts';

export interface StoredCase {
  readonly id: number;
  readonly documentId: string;
  readonly number: string;
  readonly title: string;
  readonly status: string;
  readonly decision: string;
}

export interface StoredContact {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly email: string | null;
  readonly mobile: string | null;
}

export interface StoredTask {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  readonly status: string;
}

export interface StoredDocument {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
}

export type Type = 'cases' | 'contacts' | 'tasks' | 'documents' | 'invoices';

type Headers = Readonly<Record<string, string>>;

export const someNumber = (): string => `26-${randomBytes(5).toString('hex')}`;
export const someEmail = (name = 'anne'): string => `${name}.${randomBytes(5).toString('hex')}@home.example`;

/** What a REST consumer does with a token: stock Strapi conventions, and our commands. */
export function restOf(installation: Pick<Installation, 'send'>, token: string) {
  const post = <Content>(path: string, data: object, headers?: Headers): Promise<Answer<Data<Content>>> =>
    installation.send({ method: 'POST', path: `/api/${path}`, token, body: { data }, ...(headers && { headers }) });

  const rest = {
    token,
    post,
    get: <Content>(path: string): Promise<Answer<Data<Content>>> => installation.send({ path: `/api/${path}`, token }),
    put: <Content>(type: Type, documentId: string, data: object, headers?: Headers): Promise<Answer<Data<Content>>> =>
      installation.send({ method: 'PUT', path: `/api/${type}/${documentId}`, token, body: { data }, ...(headers && { headers }) }),
    /** A command, such as `cases/{id}/close`. */
    command: <Content = unknown>(path: string, body: object = {}, headers?: Headers): Promise<Answer<Data<Content>>> =>
      installation.send({ method: 'POST', path: `/api/${path}`, token, body, ...(headers && { headers }) }),

    createCase: async (data: object = {}): Promise<StoredCase> =>
      contentOf(await post<StoredCase>('cases', { number: someNumber(), title: 'Water in the kitchen', type: 'water', street: 'Markveien 31', postalCode: '0554', city: 'Oslo', ...data })),
    addContact: async ({ documentId }: Pick<StoredCase, 'documentId'>, data: object = {}): Promise<StoredContact> =>
      contentOf(await post<StoredContact>('contacts', { name: 'Anne Bakke', role: 'customer', email: someEmail(), case: documentId, ...data })),
    createTask: async ({ documentId }: Pick<StoredCase, 'documentId'>, data: object = {}): Promise<StoredTask> =>
      contentOf(await post<StoredTask>('tasks', { title: 'Drying', kind: 'repair', case: documentId, ...data })),
    createDocument: async ({ documentId }: Pick<StoredCase, 'documentId'>, data: object = {}): Promise<StoredDocument> =>
      contentOf(await post<StoredDocument>('documents', { title: 'Offer', kind: 'letter', case: documentId, ...data })),
    /** A change by stock REST that must be accepted. */
    change: async (type: Type, { documentId }: { documentId: string }, data: object): Promise<void> => {
      contentOf(await rest.put(type, documentId, data));
    },
    /** A command that must be accepted. */
    give: async (path: string, body: object = {}): Promise<void> => {
      contentOf(await rest.command(path, body));
    },
  };
  return rest;
}

export type Rest = ReturnType<typeof restOf>;
