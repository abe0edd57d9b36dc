import type { Core } from '@strapi/strapi';
import { Refusal } from '../../domain/refusal';
import type { StockType } from '../../http/stock-rest';
import { relationTarget } from './parent';

const MEMBER = ['name', 'email', 'mobile'];

/** Cases for REST consumers. A token of one portal need not name it. */
export const stockCases: StockType = {
  uid: 'api::case.case',
  table: 'cases',
  plural: 'cases',
  allowed: {
    fields: ['number', 'title', 'type', 'damageNote', 'street', 'postalCode', 'city', 'latitude', 'longitude', 'status', 'waitingUntil', 'decision', 'qualityControl', 'reminderOn', 'reportedAt', 'deductible', 'statusReason', 'decisionReason'],
    relations: {
      portal: ['key', 'name', 'kind'],
      handler: MEMBER,
      technicalAdviser: MEMBER,
      externalOffice: ['name', 'phone', 'city'],
      externalHandler: MEMBER,
    },
  },
  scope: (portalIds) => ({ portal: { id: { $in: portalIds } } }),
  async place(strapi, data, portalIds) {
    const target = relationTarget(data.portal);
    const portals = (await strapi.db.query('api::portal.portal').findMany({ where: { id: { $in: portalIds } } })) as { id: number; documentId: string; key: string }[];
    const chosen = target === null && portals.length === 1 ? portals[0] : portals.find(({ id, documentId, key }) => [id, documentId, key].includes(target as never));
    if (!chosen) throw new Refusal('relation.unknown');
    data.portal = chosen.documentId;
  },
};

/** What belongs to a case lies in the case's portal. */
export async function placeInCase(strapi: Core.Strapi, data: Record<string, unknown>, portalIds: number[]): Promise<void> {
  const target = relationTarget(data.case);
  const where = { $and: [typeof target === 'number' ? { id: target } : { documentId: target }, { portal: { id: { $in: portalIds } } }] };
  const found = target === null ? null : ((await strapi.db.query('api::case.case').findOne({ where, select: ['documentId'] })) as { documentId: string } | null);
  if (!found) throw new Refusal('relation.unknown');
  data.case = found.documentId;
}

export const scopeByCase = (portalIds: number[]) => ({ case: { portal: { id: { $in: portalIds } } } });
