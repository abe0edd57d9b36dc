import { z } from 'zod';
import { atAdminDoor, byPortal, casePortalOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { READ, UPDATE } from '../permissions';
import { dueLinks } from '../services/due-links';

const count = z.number().int();
const dueCounts = z.strictObject({ cases: count, contacts: count, reports: count });

const countDue = endpoint({
  ...atAdminDoor,
  name: 'countDueLinks',
  summary: 'How many contacts of open cases should have a link by the settings in force but got none yet, and how many reports should be shared (CP-05).',
  method: 'GET',
  path: '/portals/:portal/due-links',
  permission: READ,
  params: byPortal,
  response: dueCounts,
  async handle({ strapi, viewer, params }) {
    return dueLinks(strapi).count(await casePortalOf(viewer, params.portal));
  },
});

const sendDue = endpoint({
  ...atAdminDoor,
  name: 'sendDueLinks',
  summary: 'Sends those links and shares those reports in the background, after the administrator has confirmed their numbers.',
  method: 'POST',
  path: '/portals/:portal/due-links',
  permission: UPDATE,
  params: byPortal,
  response: dueCounts,
  status: 202,
  async handle({ strapi, viewer, params, now }) {
    return dueLinks(strapi).start(await casePortalOf(viewer, params.portal), actorOf(viewer), now);
  },
});

const readDueJob = endpoint({
  ...atAdminDoor,
  name: 'readDueLinksJob',
  summary: 'How far the newest of these jobs is: cases done of how many, links sent, reports shared.',
  method: 'GET',
  path: '/portals/:portal/due-links/job',
  permission: READ,
  params: byPortal,
  response: z
    .strictObject({ state: z.enum(['queued', 'running', 'done']), done: count, total: count, failed: count, contacts: count, reports: count })
    .nullable(),
  async handle({ strapi, viewer, params }) {
    return dueLinks(strapi).progress(await casePortalOf(viewer, params.portal));
  },
});

export const dueLinksRoutes: Route[] = [countDue, sendDue, readDueJob];
