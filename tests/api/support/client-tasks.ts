import type { Answer, Data } from './calls.ts';
import { contentOf } from './calls.ts';
import { passwordTokenIn } from './clients.ts';
import { logIn } from './doors.ts';
import { formOf, type SentFile } from './files.ts';
import type { Installation } from './installation.ts';
import { nextMail } from './mailbox.ts';
import type { ClientRecord, OfficePortal, Onboarding } from './office.ts';
import { someClient } from './office.ts';

export interface ClientTaskRow {
  readonly documentId: string;
  readonly kind: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly askedBy: string | null;
  readonly ofDossier: boolean;
}

export interface ClientTask extends ClientTaskRow {
  readonly version: string;
  readonly text: string;
  readonly commands: readonly string[];
  readonly written: readonly { readonly id: string; readonly side: string; readonly author: string; readonly text: string; readonly completes: boolean }[];
  readonly attached: readonly { readonly documentId: string; readonly comment: string | null; readonly name: string; readonly type: string }[];
}

interface OfficeHome {
  readonly tasks: readonly ClientTaskRow[];
  readonly dossiers: readonly { readonly name: string; readonly waitsFor: string | null; readonly steps: readonly { readonly title: string; readonly state: string }[] }[];
  readonly ended: readonly ClientTaskRow[];
}

/** A wish for something, as employees write it. */
export const someWish = (more: object = {}) => ({ kind: 'approval', title: 'Approve the annual figures', text: 'They are attached.', dueOn: '2031-03-01', ...more });

/** What somebody does with tasks of clients. */
export function tasksOf({ send }: Pick<Installation, 'send'>, token: string) {
  const call = <Content = ClientTask>(method: 'GET' | 'POST', path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer<Data<Content>>> => send({ method, path: `/api/${path}`, token, headers, ...(body && { body }) });
  const along = (fields: Readonly<Record<string, string>>, files: readonly SentFile[]): object => (files.length > 0 ? formOf(fields, files, 'files') : fields);
  return {
    call,
    ask: ({ documentId }: Pick<ClientRecord, 'documentId'>, wish: object = someWish(), headers = {}) => call('POST', `client-records/${documentId}/tasks`, wish, headers),
    askWith: ({ documentId }: Pick<ClientRecord, 'documentId'>, wish: Readonly<Record<string, string>>, files: readonly SentFile[]) => call('POST', `client-records/${documentId}/tasks`, along(wish, files)),
    read: async (task: string): Promise<ClientTask> => contentOf(await call('GET', `client-tasks/${task}`)),
    open: async (): Promise<readonly ClientTaskRow[]> => contentOf(await call<{ tasks: ClientTaskRow[] }>('GET', 'client-tasks')).tasks,
    ended: async (): Promise<readonly ClientTaskRow[]> => contentOf(await call<{ tasks: ClientTaskRow[] }>('GET', 'client-tasks?state=ended')).tasks,
    ofClient: async ({ documentId }: Pick<ClientRecord, 'documentId'>, query = ''): Promise<readonly ClientTaskRow[]> => contentOf(await call<{ tasks: ClientTaskRow[] }>('GET', `client-records/${documentId}/tasks${query}`)).tasks,
    complete: ({ documentId, version }: Pick<ClientTask, 'documentId' | 'version'>, text = '', files: readonly SentFile[] = [], headers = {}) => call('POST', `client-tasks/${documentId}/complete`, along({ text }, files), { 'If-Match': `"${version}"`, ...headers }),
    comment: ({ documentId }: Pick<ClientTask, 'documentId'>, text: string, files: readonly SentFile[] = [], headers = {}) => call('POST', `client-tasks/${documentId}/comments`, along({ text }, files), headers),
    withdraw: ({ documentId, version }: Pick<ClientTask, 'documentId' | 'version'>) => call('POST', `client-tasks/${documentId}/withdraw`, {}, { 'If-Match': `"${version}"` }),
    file: (task: string, file: string, headers = {}) => call<never>('GET', `client-tasks/${task}/files/${file}`, undefined, headers),
    counted: async (): Promise<number> => contentOf(await call<{ counts: { tasks: number } }>('GET', 'office-portal')).counts.tasks,
    home: async (): Promise<OfficeHome> => contentOf(await call<OfficeHome>('GET', 'office-portal/home')),
  };
}

export type ClientTasks = ReturnType<typeof tasksOf>;

const PASSWORD = 'four rivers over warm stones';

/** A client that has come in by the link of its invitation. */
export async function clientWithin(installation: Installation, portal: Pick<OfficePortal, 'key'>, office: Onboarding, facts: Partial<ClientRecord> = {}): Promise<{ client: ClientRecord; token: string; email: string }> {
  const client = await office.add(someClient(facts));
  const email = client.email ?? '';
  contentOf(await office.invite(client));
  const { text } = await nextMail(installation.copy, email);
  const set = await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token: passwordTokenIn(text), password: PASSWORD } });
  if (set.status !== 204) throw new Error(`The password was not set: ${set.text}`);
  return { client, email, token: await logIn(installation, portal.key, { email, password: PASSWORD }) };
}
