import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Portal } from '../../../../domain/portal';
import { refuseFindings } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, casePortalOf } from '../../../../http/admin-door';
import { fromCursor, toCursor } from '../../../../http/cursor';
import { endpoint, type Route } from '../../../../http/endpoint';
import { UPDATE } from '../permissions';
import { foreseen, mayDiffer, THINGS } from '../rules/foresight';
import { findingsOf, settings } from '../rules/settings';
import { caseGroups, casesOf } from '../services/foresight';
import { settingsStore } from '../services/settings-store';

const gainOrLoss = z.strictObject({ what: z.enum(THINGS), to: z.boolean().meta({ description: 'True where customers would gain it, false where they would lose it.' }) });

/** What would change for the customers of the portal's open cases, were these settings saved now. */
async function consequences(strapi: Core.Strapi, portal: Portal, candidate: z.infer<typeof settings>) {
  refuseFindings(findingsOf(candidate, portal));
  const { settings: inForce } = await settingsStore(strapi).current(portal);
  return mayDiffer(inForce, candidate) ? foreseen(await caseGroups(portal), inForce, candidate, portal) : [];
}

const foreseeCustomerPage = endpoint({
  ...atAdminDoor,
  name: 'foreseeCustomerPage',
  summary: 'What settings would change if they were saved now: how many open cases’ customers would gain or lose what (CP-24). Nothing is saved.',
  method: 'POST',
  path: '/portals/:portal/customer-page/foresee',
  permission: UPDATE,
  params: byPortal,
  body: settings,
  response: z.array(gainOrLoss.extend({ cases: z.number().int() })).meta({ id: 'ForeseenForCustomers' }),
  async handle({ strapi, viewer, params, body }) {
    const found = await consequences(strapi, await casePortalOf(viewer, params.portal), body);
    return found.map(({ what, to, cases }) => ({ what, to, cases }));
  },
});

const listForeseenCases = endpoint({
  ...atAdminDoor,
  name: 'listForeseenCases',
  summary: 'The open cases whose customers would gain or lose one thing by these settings, page after page in the order in which they came.',
  method: 'POST',
  path: '/portals/:portal/customer-page/foresee/cases',
  permission: UPDATE,
  params: byPortal,
  body: gainOrLoss.extend({ settings, cursor: z.string().max(64).optional() }),
  response: z.strictObject({ cases: z.array(z.strictObject({ number: z.string(), title: z.string() })), next: z.string().nullable() }).meta({ id: 'ForeseenCases' }),
  async handle({ strapi, viewer, params, body: { what, to, settings: candidate, cursor } }) {
    const portal = await casePortalOf(viewer, params.portal);
    const found = (await consequences(strapi, portal, candidate)).find((one) => one.what === what && one.to === to);
    const { cases, last } = await casesOf(portal, found?.groups ?? [], cursor === undefined ? 0 : fromCursor(cursor));
    return { cases, next: last === null ? null : toCursor(last) };
  },
});

export const foresightRoutes: Route[] = [foreseeCustomerPage, listForeseenCases];
