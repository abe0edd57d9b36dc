import type { StockType } from '../../http/stock-rest';
import { findings } from './findings';
import { placeInCase, scopeByCase } from '../case/stock';

export const stockTasks: StockType = {
  uid: 'api::task.task',
  table: 'tasks',
  plural: 'tasks',
  allowed: {
    fields: ['title', 'kind', 'mainInspection', 'status', 'statusReason', 'description', 'position', 'scheduledFrom', 'scheduledTo', 'meetingAt', 'meetingZone', 'findings'],
    relations: { case: ['number', 'title', 'status'], office: ['name', 'phone', 'city'], responsible: ['name', 'email', 'mobile'] },
  },
  json: { findings },
  scope: scopeByCase,
  place: placeInCase,
};
