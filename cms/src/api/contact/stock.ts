import type { StockType } from '../../http/stock-rest';
import { placeInCase, scopeByCase } from '../case/stock';

export const stockContacts: StockType = {
  uid: 'api::contact.contact',
  table: 'contacts',
  plural: 'contacts',
  allowed: { fields: ['role', 'name', 'email', 'mobile', 'language'], relations: { case: ['number', 'title', 'status'] } },
  scope: scopeByCase,
  place: placeInCase,
};
