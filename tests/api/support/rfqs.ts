import type { CopyUnderTest } from '../../stack/copy.ts';
import { type Answer, contentOf, type Data, send, someAddress } from './calls.ts';
import { taskIn } from './doors.ts';
import { formOf, type SentFile } from './files.ts';
import type { Installation } from './installation.ts';
import { type Mail, nextMail } from './mailbox.ts';
import type { FoundedPortal } from './portal.ts';
import type { Rest, StoredCase } from './rest.ts';

export interface StoredBid {
  readonly documentId: string;
  readonly total: number;
  readonly text: string | null;
  readonly beforeChange: boolean;
  readonly parts: readonly { readonly task: string; readonly amount: number; readonly lines: readonly { readonly text: string; readonly amount: number }[] }[];
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
}

export interface StoredRfq {
  readonly documentId: string;
  readonly number: number;
  readonly state: string;
  readonly unsealed: boolean;
  readonly deadline: string;
  readonly description: string;
  readonly reason: string | null;
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
  readonly invitations: readonly {
    readonly documentId: string;
    readonly name: string;
    readonly office: string | null;
    readonly email: string | null;
    readonly openedAt: string | null;
    readonly won: boolean;
    readonly bid: (StoredBid & { readonly lowest: boolean }) | null;
  }[];
}

export interface CaseRfqs {
  readonly draft: boolean;
  readonly outsiders: boolean;
  readonly rfqs: readonly (StoredRfq & { readonly commands: readonly string[] })[];
}

export interface AskedRfq {
  readonly documentId: string;
  readonly state: string;
  readonly description: string;
  readonly deadline: string;
  readonly place: { readonly street: string | null; readonly postalCode: string | null; readonly city: string | null };
  readonly tasks: readonly { readonly documentId: string; readonly title: string }[];
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
  readonly bid: StoredBid | null;
}

export interface NewBid {
  readonly parts: readonly object[];
  readonly text?: string;
  readonly keep?: readonly string[];
}

/** A bid as a form, or as JSON where no file comes with it. */
const bidBody = (fields: Readonly<Record<string, string>>, bid: NewBid, files: readonly SentFile[]): object =>
  files.length > 0 ? formOf({ ...fields, bid: JSON.stringify(bid) }, files, 'files') : { ...fields, bid: JSON.stringify(bid) };

/** What whoever asks for quotations does on a case. */
export function rfqsOf(rest: Pick<Rest, 'command' | 'get'> & { patch?: (path: string, body: object) => Promise<Answer<Data<StoredRfq>>> }, of: Pick<StoredCase, 'documentId'>) {
  return {
    draft: (body: object): Promise<Answer<Data<StoredRfq>>> => rest.command(`cases/${of.documentId}/rfqs`, body),
    send: (id: string): Promise<Answer<Data<StoredRfq>>> => rest.command(`rfqs/${id}/send`),
    cancel: (id: string, reason = 'Done otherwise'): Promise<Answer<Data<StoredRfq>>> => rest.command(`rfqs/${id}/cancel`, { reason }),
    decide: (id: string, invitation: string, reason?: string): Promise<Answer<Data<StoredRfq>>> => rest.command(`rfqs/${id}/decide`, { invitation, ...(reason !== undefined && { reason }) }),
    list: (): Promise<Answer<Data<CaseRfqs>>> => rest.get(`cases/${of.documentId}/rfqs`),
    only: async (): Promise<CaseRfqs['rfqs'][number]> => {
      const [first] = contentOf(await rest.get<CaseRfqs>(`cases/${of.documentId}/rfqs`)).rfqs;
      if (!first) throw new Error('The case has no request for quotation');
      return first;
    },
  };
}

export const editRfq = (installation: Installation, token: string, id: string, body: object): Promise<Answer<Data<StoredRfq>>> => installation.send({ method: 'PATCH', path: `/api/rfqs/${id}`, token, body });

/** What a company outside the network does by its link. */
export function bidderOf(copy: CopyUnderTest, portal: string, token: string, address: string = someAddress()) {
  const path = `/api/portals/${portal}/bid-links`;
  return {
    token,
    check: () => send<Data<{ state: string }>>(copy, { path: `${path}/${token}`, address }),
    open: () => send<Data<AskedRfq>>(copy, { method: 'POST', path: `${path}/open`, body: { token }, address }),
    bid: (bid: NewBid, files: readonly SentFile[] = []) => send<Data<StoredBid>>(copy, { method: 'POST', path: `${path}/bid`, body: bidBody({ token }, bid, files), address }),
    paper: (file: string) => send(copy, { path: `${path}/${token}/papers/${file}`, address }),
  };
}

/** What an office that was invited does in the workspace. */
export function officeBidder(installation: Installation, token: string) {
  return {
    list: () => installation.send<Data<{ invitations: AskedRfq[] }>>({ path: '/api/work/rfqs', token }),
    read: (id: string) => installation.send<Data<AskedRfq>>({ path: `/api/work/rfqs/${id}`, token }),
    bid: (id: string, bid: NewBid, files: readonly SentFile[] = []) => installation.send<Data<StoredBid>>({ method: 'POST', path: `/api/work/rfqs/${id}/bid`, body: bidBody({}, bid, files), token }),
    paper: (id: string, file: string) => installation.send({ path: `/api/work/rfqs/${id}/papers/${file}`, token }),
  };
}

/** The token of the link to bid in a mail. */
export function bidTokenIn({ text }: Pick<Mail, 'text'>): string {
  const found = /\/bid\/([\w.-]+)/.exec(text);
  if (!found?.[1]) throw new Error(`There is no link to bid in: ${text}`);
  return found[1];
}

/** Waits for the invitation of a company outside the network. */
export const bidTokenFor = async (copy: CopyUnderTest, email: string): Promise<string> => bidTokenIn(await nextMail(copy, email));

export const FAR = '2031-03-01T12:00';

/** A repair that nobody has, and a request for it. */
export async function quotedTask(portal: FoundedPortal, of: StoredCase, title?: string): Promise<string> {
  return (await taskIn(portal, of, 'created', title === undefined ? {} : { title })).documentId;
}

/** Lets the deadline of a request pass, as time would. */
export const passDeadline = (installation: Installation, id: string): Promise<unknown> => installation.database.execute(`UPDATE rfqs SET deadline = '2020-01-01T12:00' WHERE document_id = ?`, [id]);
