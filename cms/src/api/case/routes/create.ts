import { z } from 'zod';
import { isLanguage } from '../../../domain/languages';
import { endpoint } from '../../../http/endpoint';
import { createCase } from '../commands/create';
import { CASE_TYPES } from '../snapshot';
import { caseState } from './commands';

const text = (most: number) => z.string().trim().min(1).max(most);

const newContact = z.strictObject({
  role: z.enum(['customer', 'contactPerson', 'other']).default('customer'),
  name: text(200),
  email: z.email().max(254).optional(),
  mobile: z.string().min(3).max(40).optional(),
  language: z.string().refine(isLanguage, { message: 'This is no language of this installation.' }).optional(),
});

const createWorkCase = endpoint({
  name: 'createWorkCase',
  summary: 'Opens a case with its contacts; for level 5 of the portal’s own company. Whoever opens it handles it.',
  method: 'POST',
  path: '/work/cases',
  who: ['member'],
  body: z.strictObject({
    number: text(64),
    title: text(200),
    type: z.enum(CASE_TYPES),
    damageNote: text(5000).optional(),
    street: text(200).optional(),
    postalCode: text(20).optional(),
    city: text(100).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    contacts: z.array(newContact).max(20).default([]),
  }),
  response: caseState,
  status: 201,
  limits: ['write'],
  idempotent: true,
  refusals: ['level.missing', 'case.numberTaken', 'contact.mobileInvalid'],
  handle: ({ strapi, viewer, body, now }) => createCase({ strapi, viewer, now }, body),
});

export default { type: 'content-api', routes: [createWorkCase] };
