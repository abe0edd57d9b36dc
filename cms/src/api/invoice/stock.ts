import type { StockType } from '../../http/stock-rest';
import { placeInCase, scopeByCase } from '../case/stock';

/** Invoices for REST consumers: what an accounting system hands over or pays. The file comes by the command. */
export const stockInvoices: StockType = {
  uid: 'api::invoice.invoice',
  table: 'invoices',
  plural: 'invoices',
  allowed: {
    fields: ['number', 'amount', 'status', 'comment', 'submittedBy', 'decidedBy', 'decidedAt'],
    relations: { case: ['number', 'title', 'status'], company: ['name', 'kind'] },
    readOnly: ['submittedBy', 'decidedBy', 'decidedAt'],
  },
  scope: scopeByCase,
  place: placeInCase,
};
