import { type Answer, contentOf, type Data } from './calls.ts';
import { pdf } from './corpus.ts';
import { formOf, type SentFile } from './files.ts';
import type { Installation } from './installation.ts';
import type { FoundedPortal } from './portal.ts';
import { someNumber, type StoredCase } from './rest.ts';

export interface InvoiceState {
  readonly documentId: string;
  readonly number: string;
  readonly amount: number;
  readonly status: string;
  readonly comment: string | null;
}

export interface CaseInvoices {
  readonly currency: string;
  readonly invoices: readonly (InvoiceState & {
    readonly company: { readonly documentId: string; readonly name: string };
    readonly submittedBy: string | null;
    readonly decidedBy: string | null;
    readonly decidedAt: string | null;
    readonly file: { readonly name: string; readonly type: string; readonly size: number } | null;
  })[];
  readonly companies: readonly { readonly documentId: string; readonly name: string; readonly approvedBudget: number; readonly invoiced: number; readonly over: number; readonly handsIn: boolean }[];
}

export const paperOf = (number: string): SentFile => ({ name: `Invoice ${number}.pdf`, content: pdf });

/** What somebody with this token does with invoices. */
export function invoicesOf({ send }: Pick<Installation, 'send'>, token: string) {
  const decide = (invoice: string, how: 'approve' | 'reject', body: object): Promise<Answer<Data<InvoiceState>>> => send({ method: 'POST', path: `/api/invoices/${invoice}/${how}`, token, body });
  const own = {
    handIn: (of: Pick<StoredCase, 'documentId'>, fields: Record<string, string> = {}, files: readonly SentFile[] = [paperOf('1')], headers: Record<string, string> = {}): Promise<Answer<Data<InvoiceState>>> =>
      send({ method: 'POST', path: `/api/cases/${of.documentId}/invoices`, token, body: formOf({ number: someNumber(), amount: '100000', ...fields }, files), headers }),
    submit: async (of: Pick<StoredCase, 'documentId'>, fields: Record<string, string> = {}): Promise<InvoiceState> => contentOf(await own.handIn(of, fields)),
    approve: (invoice: string) => decide(invoice, 'approve', {}),
    reject: (invoice: string, comment: string) => decide(invoice, 'reject', { comment }),
    list: (number: string): Promise<Answer<Data<CaseInvoices>>> => send({ path: `/api/work/cases/${number}/invoices`, token }),
    read: async (number: string): Promise<CaseInvoices> => contentOf(await own.list(number)),
    file: (number: string, invoice: string, headers: Record<string, string> = {}) => send({ path: `/api/work/cases/${number}/invoices/${invoice}/file`, token, headers }),
  };
  return own;
}

/** An invoice as an accounting system hands it over. */
export const postInvoice = ({ rest, partner }: FoundedPortal, of: Pick<StoredCase, 'documentId'>, data: object = {}): Promise<Answer<Data<{ documentId: string; number: string; status: string; amount: string }>>> =>
  rest.post('invoices', { number: someNumber(), amount: 100_000, company: partner.documentId, case: of.documentId, ...data });
