import { type Answer, contentOf, type Data } from './calls.ts';
import { passwordTokenIn } from './clients.ts';
import { logIn } from './doors.ts';
import { formOf, type SentFile } from './files.ts';
import type { Installation } from './installation.ts';
import { nextMail } from './mailbox.ts';
import type { ClientRecord, OfficePortal, Onboarding } from './office.ts';

export interface Approval {
  readonly documentId: string;
  readonly number: string;
  readonly title: string;
  readonly message: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly file: { readonly name: string; readonly size: number; readonly pages: number; readonly sha256: string };
  readonly askedBy: string | null;
  readonly decision: { readonly decision: string; readonly reason: string | null; readonly name: string } | null;
}

export interface ClientApproval extends Omit<Approval, 'decision'> {
  readonly dossier: string | null;
  readonly mayWithdraw: boolean;
  readonly evidence: { readonly decision: string; readonly reason: string | null; readonly name: string; readonly email: string; readonly address: string; readonly userAgent: string | null; readonly sha256: string; readonly version: number; readonly decidedAt: string } | null;
}

export interface DossierDocument {
  readonly type: { readonly key: string };
  readonly step: { readonly key: string };
  readonly version: string;
  readonly document: { readonly name: string; readonly pages: number; readonly sha256: string; readonly isSpoilt: boolean } | null;
}

/** A PDF with one line on each page; `locked` with a password that nobody has. */
export function pdfOf(pages: readonly string[], { locked = false } = {}): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((line, page) => {
      const content = `BT /F1 24 Tf 60 720 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
      return [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + page * 2} 0 R>>`, `<</Length ${content.length}>>stream\n${content}\nendstream`];
    }),
    ...(locked ? [`<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>`] : []),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = ['0000000000 65535 f ', ...places.map((place) => `${String(place).padStart(10, '0')} 00000 n `)].join('\n');
  const encrypt = locked ? `/Encrypt ${objects.length} 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]` : '';
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n${table}\ntrailer<</Size ${objects.length + 1}/Root 1 0 R${encrypt}>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

export const paperPdf = (content: Buffer, name = 'Jaarrekening 2025.pdf'): SentFile => ({ name, content, type: 'application/pdf' });

/** What portal users sign in with here. */
export const PASSWORD = 'four rivers over warm stones';

/** The token of the portal user of a client, who has been invited and has set a password. */
export async function portalUserOf(installation: Installation, portal: OfficePortal, office: Onboarding, client: ClientRecord): Promise<string> {
  contentOf(await office.invite(client));
  const { text } = await nextMail(installation.copy, client.email ?? '');
  const set = await installation.send({ method: 'POST', path: '/api/sessions/reset', body: { portal: portal.key, token: passwordTokenIn(text), password: PASSWORD } });
  if (set.status !== 204) throw new Error(`The password was refused: ${set.status}`);
  return logIn(installation, portal.key, { email: client.email ?? '', password: PASSWORD });
}

/** What somebody does with approvals, on either side. */
export function approvalsOf({ send }: Pick<Installation, 'send'>, token: string) {
  const call = <Content = unknown>(method: 'GET' | 'POST', path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer<Data<Content>>> => send({ method, path: `/api/${path}`, token, headers, ...(body && { body }) });
  return {
    call,
    ask: (client: Pick<ClientRecord, 'documentId'>, file: SentFile, fields: Readonly<Record<string, string>> = {}, headers: Record<string, string> = {}) => call<ClientApproval>('POST', `client-records/${client.documentId}/approvals`, formOf({ title: 'Jaarrekening 2025', ...fields }, [file]), headers),
    ofClient: async (client: Pick<ClientRecord, 'documentId'>): Promise<ClientApproval[]> => contentOf(await call<ClientApproval[]>('GET', `client-records/${client.documentId}/approvals`)),
    withdraw: (approval: string) => call<ClientApproval>('POST', `client-approvals/${approval}/withdraw`, {}),
    documents: async (): Promise<DossierDocument[]> => contentOf(await call<DossierDocument[]>('GET', 'dossier-documents')),
    keep: (file: SentFile, version: string, step = 'document') => call<DossierDocument>('POST', `dossier-documents/createNewUser/${step}`, formOf({}, [file]), { 'If-Match': `"${version}"` }),
    mine: async (query = ''): Promise<Approval[]> => contentOf(await call<Approval[]>('GET', `approvals${query}`)),
    read: (approval: string) => call<Approval>('GET', `approvals/${approval}`),
    file: (approval: string, headers: Record<string, string> = {}) => call('GET', `approvals/${approval}/file`, undefined, headers),
    approve: (approval: string, sha256: string, more: object = {}, headers: Record<string, string> = {}) => call<Approval>('POST', `approvals/${approval}/approve`, { sha256, ...more }, headers),
    decline: (approval: string, sha256: string, reason = 'Page 3 is wrong') => call<Approval>('POST', `approvals/${approval}/decline`, { sha256, reason }),
  };
}
