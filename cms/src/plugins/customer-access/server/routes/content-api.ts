import { z } from 'zod';
import { endpoint, type Route } from '../../../../http/endpoint';
import type { Viewer } from '../../../../http/viewer';
import { findPortal } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';
import { handlingRoutes } from './handling';
import { access } from '../services/access';
import { endSession, type OpenedSession } from '../services/customer-sessions';
import type { CustomerViewer } from '../customer';

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
  // Of any length: what is no link says so, and is not a missing page.
  params: byPortal.extend({ token: z.string() }),
  response: z.strictObject({ state: z.enum(['valid', 'expired', 'revoked', 'invalid']), locale: z.string().nullable().meta({ description: 'BCP 47.' }) }).meta({ id: 'CustomerLink' }),
  limits: ['linkOpen'],
  async handle({ strapi, params, now }) {
    await knownPortal(params.portal);
    const { state, language } = await access(strapi).check(params.portal, params.token, now);
    return { state, locale: language };
  },
});

const session = z.strictObject({ token: z.string(), expiresAt: z.string(), caseNumber: z.string() }).meta({ id: 'CustomerSession' });
const codeAsked = z
  .strictObject({ code: z.strictObject({ mobile: z.string(), helpContact: z.string(), resendAfter: z.number().int() }) })
  .meta({ id: 'CodeAsked', description: 'A code went to the mobile number, shown masked; the session opens by it. Seconds until another can be had.' });

const EVERYBODY = ['anonymous', 'customer', 'member', 'apiToken'] as const;

const existingSession = (viewer: Viewer): CustomerViewer | null => (viewer.kind === 'customer' ? viewer : null);

const told = ({ token: secret, expiresAt, caseNumber }: OpenedSession) => ({ token: secret, expiresAt: new Date(expiresAt).toISOString(), caseNumber });

const openLink = endpoint({
  name: 'openCustomerLink',
  summary: 'Opens a customer’s session by her link, or adds the case to the session that comes with the request. Where the case wants a code by SMS, one is sent instead.',
  method: 'POST',
  path: '/portals/:portal/links/open',
  who: EVERYBODY,
  params: byPortal,
  body: z.strictObject({ token }),
  response: z.union([session, codeAsked]),
  status: 201,
  limits: ['linkOpen'],
  refusals: ['link.invalid', 'link.expired', 'link.revoked', 'code.noMobile', 'code.locked'],
  async handle({ strapi, viewer, params, body, now }) {
    await knownPortal(params.portal);
    const opening = await access(strapi).open(params.portal, body.token, existingSession(viewer), now);
    return 'session' in opening ? told(opening.session) : opening;
  },
});

const confirmLink = endpoint({
  name: 'confirmCustomerLink',
  summary: 'Opens the session by the link and the code that was sent (CP-08).',
  method: 'POST',
  path: '/portals/:portal/links/confirm',
  who: EVERYBODY,
  params: byPortal,
  body: z.strictObject({ token, code: z.string().regex(/^\d{6}$/) }),
  response: session,
  status: 201,
  limits: ['codeTry'],
  refusals: ['link.invalid', 'link.expired', 'link.revoked', 'code.wrong', 'code.expired', 'code.locked'],
  async handle({ strapi, viewer, params, body, now }) {
    await knownPortal(params.portal);
    return told(await access(strapi).confirm(params.portal, body.token, body.code, existingSession(viewer), now));
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
    await endSession(strapi, viewer, now);
  },
});

export const contentApiRoutes: Route[] = [checkLink, openLink, confirmLink, renewLink, endCustomerSession, ...handlingRoutes].map((route) => ({
  ...route,
  config: { ...route.config, prefix: '' },
}));
