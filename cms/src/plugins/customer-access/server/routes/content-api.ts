import { z } from 'zod';
import { endpoint, type Route } from '../../../../http/endpoint';
import { bearerOf } from '../../../../http/viewer';
import { findPortal } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';
import { access } from '../services/access';

const byPortal = z.strictObject({ portal: z.string() });
const token = z.string().min(1).max(200);

async function knownPortal(key: string): Promise<void> {
  if (!(await findPortal(key))) throw new Refusal('notFound');
}

const checkLink = endpoint({
  name: 'checkCustomerLink',
  summary: 'Says whether a customer’s link would open. Changes nothing, as mail programs follow links by themselves.',
  method: 'GET',
  path: '/portals/:portal/links/:token',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: byPortal.extend({ token }),
  response: z.strictObject({ state: z.enum(['valid', 'expired', 'revoked', 'invalid']), locale: z.string().nullable() }),
  limits: ['linkOpen'],
  async handle({ strapi, params, now }) {
    await knownPortal(params.portal);
    const { state, language } = await access(strapi).check(params.portal, params.token, now);
    return { state, locale: language };
  },
});

const openLink = endpoint({
  name: 'openCustomerLink',
  summary: 'Opens a customer’s session by her link, or adds the case to the session that comes with the request.',
  method: 'POST',
  path: '/portals/:portal/links/open',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: byPortal,
  body: z.strictObject({ token }),
  response: z.strictObject({ token: z.string(), expiresAt: z.string(), caseNumber: z.string() }),
  status: 201,
  limits: ['linkOpen'],
  refusals: ['link.invalid', 'link.expired', 'link.revoked'],
  async handle({ strapi, viewer, params, body, now, ctx }) {
    await knownPortal(params.portal);
    const bearer = bearerOf(ctx);
    const existing = viewer.kind === 'customer' && bearer ? { viewer, token: bearer } : null;
    const session = await access(strapi).open(params.portal, body.token, existing, now);
    return { ...session, expiresAt: new Date(session.expiresAt).toISOString() };
  },
});

const renewLink = endpoint({
  name: 'renewCustomerLink',
  summary: 'Sends the link again to the address on file, if there is one and it would open. Always answers the same.',
  method: 'POST',
  path: '/portals/:portal/links/renew',
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: byPortal,
  body: z.strictObject({ token }),
  response: z.strictObject({}),
  status: 202,
  limits: ['linkRenew'],
  async handle({ strapi, params, body, now }) {
    await knownPortal(params.portal);
    await access(strapi).renew(params.portal, body.token, now);
    return {};
  },
});

const endCustomerSession = endpoint({
  name: 'endCustomerSession',
  summary: 'Ends the customer’s session.',
  method: 'DELETE',
  path: '/customer/session',
  who: ['customer'],
  status: 204,
  async handle({ strapi, viewer, now }) {
    await access(strapi).endSession(viewer, now);
  },
});

export const contentApiRoutes: Route[] = [checkLink, openLink, renewLink, endCustomerSession].map((route) => ({
  ...route,
  config: { ...route.config, prefix: '' },
}));
