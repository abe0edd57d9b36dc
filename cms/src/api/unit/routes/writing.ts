import { z } from 'zod';
import { day } from '../../../domain/day';
import { endpoint } from '../../../http/endpoint';
import { line } from '../../../http/typed';
import type { MemberViewer } from '../../../http/viewer';
import { extensionSchema } from '../../../plugins/warranty/server/rules/extensions';
import { answerUnit, unitAnswer } from '../answers';
import { assignUnit, changePlate, correctRegistration, createUnit, extendWarranty, registerUnit } from '../commands/change-unit';
import { judgingOf } from '../queries/judging';

const word = z.string().min(1).max(64);
const who = ['member'] as const;
const params = z.strictObject({ unit: word });

const writing = { who, limits: ['write'], response: unitAnswer } as const;
const changing = { ...writing, params, ifMatch: 'required', refusals: ['right.missing', 'unit.state', 'precondition.failed'] } as const;

const answered = async (viewer: MemberViewer, unit: string, now: number) => answerUnit(viewer, unit, await judgingOf(viewer.portal, now), now);

const registration = z.strictObject({
  ownerName: line(200),
  ownerEmail: line(254).meta({ description: 'Empty for none.' }),
  ownerPhone: line(40).meta({ description: 'As people write it; empty for none.' }),
  siteAddress: line(500),
  deliveredOn: z.string().refine((text) => text === '' || day.safeParse(text).success, 'A day is written as 2026-11-03.').meta({ description: 'A day; empty where it is not known yet.' }),
});

const register = endpoint({
  ...changing,
  name: 'registerUnit',
  summary: 'Registers a unit: its end customer, the site, the day of delivery. What is missing or cannot be is told all at once (CL-14).',
  method: 'POST',
  path: '/units/:unit/register',
  body: registration,
  refusals: [...changing.refusals, 'unit.incomplete'],
  async handle({ strapi, viewer, params: { unit }, body, ifMatch, now }) {
    await registerUnit({ strapi, viewer, unit, version: ifMatch, now }, body);
    return answered(viewer, unit, now);
  },
});

const correct = endpoint({
  ...changing,
  name: 'correctRegistration',
  summary: 'Corrects a registration: its dealer within 30 days, an agent at any time.',
  method: 'PATCH',
  path: '/units/:unit/registration',
  body: registration,
  refusals: [...changing.refusals, 'unit.incomplete', 'unit.window'],
  async handle({ strapi, viewer, params: { unit }, body, ifMatch, now }) {
    await correctRegistration({ strapi, viewer, unit, version: ifMatch, now }, body);
    return answered(viewer, unit, now);
  },
});

const plate = { serial: line(80).min(1), product: word.meta({ description: 'The document id of the product.' }), shippedOn: day.nullable() };
const company = word.nullable().meta({ description: 'The document id of a dealer or client; null for nobody.' });

const create = endpoint({
  ...writing,
  name: 'createUnit',
  summary: 'Takes up a unit; with a company it waits there to be registered. For agents.',
  method: 'POST',
  path: '/units',
  body: z.strictObject({ ...plate, company }),
  status: 201,
  idempotent: true,
  refusals: ['right.missing', 'relation.unknown', 'unit.serialTaken', 'unit.incomplete'],
  handle: async ({ strapi, viewer, body, now }) => answered(viewer, await createUnit({ strapi, viewer, now }, body), now),
});

const change = endpoint({
  ...changing,
  name: 'changeUnit',
  summary: 'Sets serial number, product and day of shipment of a unit; for agents.',
  method: 'PATCH',
  path: '/units/:unit',
  body: z.strictObject(plate),
  refusals: [...changing.refusals, 'relation.unknown', 'unit.serialTaken', 'unit.incomplete'],
  async handle({ strapi, viewer, params: { unit }, body, ifMatch, now }) {
    await changePlate({ strapi, viewer, unit, version: ifMatch, now }, body);
    return answered(viewer, unit, now);
  },
});

const assign = endpoint({
  ...changing,
  name: 'assignUnit',
  summary: 'Says with which dealer or client a unit is; for agents.',
  method: 'POST',
  path: '/units/:unit/assign',
  body: z.strictObject({ company }),
  refusals: [...changing.refusals, 'relation.unknown'],
  async handle({ strapi, viewer, params: { unit }, body, ifMatch, now }) {
    await assignUnit({ strapi, viewer, unit, version: ifMatch, now }, body.company);
    return answered(viewer, unit, now);
  },
});

const extend = endpoint({
  ...changing,
  name: 'extendWarranty',
  summary: 'Extends the warranty of one unit, with a reason; for agents of level 3 and above.',
  method: 'POST',
  path: '/units/:unit/extend',
  body: extensionSchema,
  refusals: [...changing.refusals, 'level.missing'],
  async handle({ strapi, viewer, params: { unit }, body, ifMatch, now }) {
    await extendWarranty({ strapi, viewer, unit, version: ifMatch, now }, body);
    return answered(viewer, unit, now);
  },
});

export default { type: 'content-api', routes: [create, register, correct, change, assign, extend] };
