import type { StockType } from '../../http/stock-rest';
import { placeInCase, scopeByCase } from '../case/stock';

export const stockDocuments: StockType = {
  uid: 'api::case-document.case-document',
  table: 'case_documents',
  plural: 'documents',
  allowed: { fields: ['title', 'kind', 'shared', 'sharedAt', 'sharedBy', 'keptBack'], relations: { case: ['number', 'title', 'status'] }, readOnly: ['sharedAt', 'sharedBy', 'keptBack'] },
  scope: scopeByCase,
  place: placeInCase,
};
