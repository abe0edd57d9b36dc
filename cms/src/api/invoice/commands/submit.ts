import type { Knex } from 'knex';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { keepFiles } from '../../../files/keep';
import type { TakenFile } from '../../../files/taken';
import { present, type CommandViewer } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { rulesOf } from '../../../plugins/role-matrix/server/services/standing';
import { heldCase, type CaseCall } from '../../case/commands/change-case';
import { companiesOnCaseIn, type InvoicingCompany } from '../queries/case-invoices';
import { invoiceReach, reaches } from '../rules/reach';
import { INVOICE, loadInvoice, type InvoiceSnapshot } from '../snapshot';

export interface NewInvoice {
  number: string;
  /** Minor units, without tax. */
  amount: number;
  /** A company's document id; needed where the viewer could hand in for several. */
  company?: string | undefined;
}

/** A partner hands an invoice in for its work on a case; the case handler does where it came on paper, other systems where they keep the books. */
export async function submitInvoice(call: CaseCall, { number, amount, company: wanted }: NewInvoice, file: TakenFile): Promise<InvoiceSnapshot> {
  const { strapi, viewer, now } = call;
  const submitted = await strapi.db.transaction(async ({ trx }) => {
    const parent = await heldCase(trx, call);
    const company = await invoicing(trx, viewer, parent.id, wanted);
    const author = viewer.kind === 'member' && viewer.company?.id === company.id ? viewer.id : null;
    const [fileId] = await keepFiles(strapi, [file]);
    const stored = (await strapi.db.query(INVOICE).create({ data: { number, amount, status: 'submitted', case: parent.id, company: company.id, author, file: fileId } })) as { documentId: string };
    const after = present(await loadInvoice(trx, stored.documentId));
    await recordChange(trx, { subject: 'invoice', before: null, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return submitted;
}

/** The company that is named, or the only one that it can be: a partner with a task on the case, within the viewer's reach. */
async function invoicing(trx: Knex, viewer: CommandViewer, caseId: number, wanted: string | undefined): Promise<InvoicingCompany> {
  const rules = viewer.kind === 'member' ? await rulesOf(caseId, trx) : null;
  const reach = viewer.kind === 'member' && rules ? invoiceReach(viewer.member, rules.people) : { all: true, companyIds: [] };
  const possible = (await companiesOnCaseIn(trx, caseId)).filter(({ id }) => reaches(reach, id));
  const [company, ...others] = wanted === undefined ? possible : possible.filter(({ documentId }) => documentId === wanted);
  if (!company || others.length > 0) throw new Refusal('relation.unknown', { field: 'company' });
  return company;
}
