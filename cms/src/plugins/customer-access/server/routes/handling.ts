import { z } from 'zod';
import { endpoint } from '../../../../http/endpoint';
import { AUTHORITY } from '../../../role-matrix/server/rules/authority';
import { handleAccess, listAccess } from '../services/handling';

const byCase = z.strictObject({ id: z.string().min(1).max(64) });
const byContact = byCase.extend({ contact: z.string().min(1).max(64) });

const access = z
  .array(
    z.strictObject({
      contact: z.strictObject({ documentId: z.string(), name: z.string(), role: z.string() }),
      reachable: z.boolean(),
      hindrance: z.enum(['noAddress', 'noMobileForCode']).nullable().meta({ description: 'What keeps the contact from its page until it is mended: nowhere to send the link, or nowhere to send the code that the case asks for.' }),
      grant: z
        .strictObject({
          source: z.enum(['audience', 'hand']),
          since: z.string(),
          linkSentAt: z.string().nullable(),
          lastOpenedAt: z.string().nullable(),
          revokedAt: z.string().nullable(),
        })
        .nullable(),
    }),
  )
  .meta({ id: 'CustomerAccess', description: 'Each contact of the case and its access.' });

const common = { who: ['member', 'apiToken'] as const, response: access };

const listCustomerAccess = endpoint({
  ...common,
  name: 'listCustomerAccess',
  authority: AUTHORITY.listCustomerAccess,
  summary: 'Who has access to the customer’s page of a case: since when, when last opened, who cannot be reached (CP-09).',
  method: 'GET',
  path: '/cases/:id/access',
  action: 'api::case.case.findOne',
  params: byCase,
  handle: ({ strapi, viewer, params, now }) => listAccess({ strapi, viewer, command: 'listCustomerAccess', documentId: params.id, now }),
});

const handling = (name: 'grantCustomerAccess' | 'resendCustomerLink' | 'revokeCustomerAccess', kind: 'grant' | 'resend' | 'revoke', summary: string) =>
  endpoint({
    ...common,
    name,
    authority: AUTHORITY[name],
    summary,
    method: 'POST',
    path: `/cases/:id/access/:contact/${kind}`,
    action: 'api::case.case.update',
    params: byContact,
    body: z.strictObject({}),
    limits: ['write'],
    idempotent: true,
    refusals: kind === 'revoke' ? [] : ['access.unreachable', 'access.revoked'],
    handle: ({ strapi, viewer, params, now }) => handleAccess({ strapi, viewer, command: name, documentId: params.id, now }, params.contact, kind),
  });

export const handlingRoutes = [
  listCustomerAccess,
  handling('grantCustomerAccess', 'grant', 'Gives a contact access by hand, whatever the audience, and sends the link.'),
  handling('resendCustomerLink', 'resend', 'Sends a contact’s link again.'),
  handling('revokeCustomerAccess', 'revoke', 'Ends a contact’s access; an open session ends at its next request.'),
];
