import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf } from '../../../http/viewer';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { admitHolding } from '../../../plugins/role-matrix/server/services/standing';
import type { CaseCall } from '../../case/commands/change-case';
import { loadInvoice, type InvoiceSnapshot } from '../snapshot';
import { INVOICE_COMMANDS, type InvoiceCommand } from '../states';

export const approveInvoice = (call: CaseCall): Promise<InvoiceSnapshot> => decide(call, 'approve', null);

export const rejectInvoice = (call: CaseCall, { comment }: { comment: string }): Promise<InvoiceSnapshot> => decide(call, 'reject', comment);

/** The row is held, so that of two who decide at once the second finds it decided. */
async function decide(call: CaseCall, decision: InvoiceCommand, comment: string | null): Promise<InvoiceSnapshot> {
  const { strapi, viewer, documentId, now } = call;
  const decided = await strapi.db.transaction(async ({ trx }) => {
    const before = await admitHolding(trx, call, 'invoices', loadInvoice);
    const { from, to } = INVOICE_COMMANDS[decision];
    const moved = await trx('invoices').where({ id: before.id, status: from }).update({ status: to, comment, updated_at: new Date(now) });
    if (moved === 0) throw new Refusal('invoice.state', { state: before.status });
    const after = present(await loadInvoice(trx, documentId));
    await recordChange(trx, { subject: 'invoice', before, after, actor: actorOf(viewer), now });
    return after;
  });
  worker(strapi).wake();
  return decided;
}
