import { z } from 'zod';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor, byPortal, officePortalOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { READ_TYPES } from '../permissions';
import { DEVICES, HINDRANCES } from '../rules/dossier';
import { dossierTypeSchema } from '../rules/dossier-type';
import { ACTORS, FACTS } from '../rules/facts';
import { TRIGGERS } from '../rules/kinds';
import { PAGE_KINDS } from '../rules/shown';
import { showSimulation } from '../services/shown-simulation';

const MOST_HAPPENINGS = 300;

const instant = z.number().int().min(0).max(8_640_000_000_000_000).meta({ description: 'Milliseconds UTC.' });
const step = z.string().max(40);
const reason = z.string().max(1000);
const hindrance = z.strictObject({ by: z.enum(HINDRANCES), reason });

const event = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('happened'), fact: z.enum(FACTS), device: z.enum(DEVICES).optional() }),
    z.strictObject({ kind: z.literal('hindered'), hindrance }),
    z.strictObject({ kind: z.literal(['approved', 'reminded', 'askedAgain']), step }),
    z.strictObject({ kind: z.literal(['doneByHand', 'skipped']), step, reason }),
    z.strictObject({ kind: z.literal('clockTurned') }),
  ])
  .meta({ id: 'SimulatedEvent' });

const instead = z.boolean().meta({ description: 'It goes only should no device take the push message.' });

const message = z
  .discriminatedUnion('channel', [
    z.strictObject({ channel: z.literal('email'), instead, subject: z.string(), html: z.string(), text: z.string() }),
    z.strictObject({ channel: z.literal('push'), instead, title: z.string(), text: z.string() }),
    z.strictObject({ channel: z.literal('sms'), instead, text: z.string() }),
  ])
  .meta({ id: 'SimulatedMessage' });

const page = z
  .strictObject({ kind: z.enum(PAGE_KINDS), title: z.string(), text: z.string(), lines: z.array(z.string()), acts: z.array(z.string()).meta({ description: 'What can be pressed.' }) })
  .meta({ id: 'SimulatedPage' });

const moment = z
  .strictObject({
    at: instant,
    event: event.nullable().meta({ description: 'Null for the beginning.' }),
    fault: z.enum(['closed', 'notCurrent', 'notApproval', 'lacksFact', 'notClients', 'nothingToSend']).nullable().meta({ description: 'Why it could not happen, and so changed nothing.' }),
    status: z.enum(['open', 'closed']),
    step: z.string().nullable().meta({ description: 'The key of the one whose turn it is.' }),
    sends: z.array(z.strictObject({ kind: z.enum([...TRIGGERS, 'reminder']), step: z.string() })),
    waitsFor: z.enum(ACTORS).nullable(),
    remindedNext: instant.nullable(),
    stuckFrom: instant.nullable(),
    stuckWith: z.enum(['office', 'client']).nullable(),
    messages: z.array(message).meta({ description: 'All that reaches the client, over every channel.' }),
    page: page.nullable().meta({ description: 'What the page of the client asks for; null where it has nothing to do.' }),
  })
  .meta({ id: 'SimulatedMoment' });

const simulateType = endpoint({
  ...atAdminDoor,
  name: 'simulateDossierType',
  summary: 'Tries a dossier type, saved or not, on a made-up client: how the dossier stands after each thing that happens, and each mail, push message, SMS and page of it. Keeps and sends nothing (OB-11).',
  method: 'POST',
  path: '/portals/:portal/types/simulate',
  permission: READ_TYPES,
  params: byPortal,
  body: z.strictObject({
    type: dossierTypeSchema,
    client: z.strictObject({ name: z.string().trim().min(1).max(120), language: z.string().max(32), hasUser: z.boolean(), device: z.enum(DEVICES).default('desktop') }),
    begins: instant,
    happenings: z.array(z.strictObject({ event, at: instant })).max(MOST_HAPPENINGS).meta({ description: 'One after the other.' }),
  }),
  response: z.array(moment),
  limits: ['preview'],
  async handle({ strapi, viewer, params, body }) {
    const portal = await officePortalOf(viewer, params.portal);
    const backwards = body.happenings.findIndex(({ at }, place) => at < (body.happenings[place - 1]?.at ?? body.begins));
    if (backwards !== -1) throw new Refusal('input.invalid', { findings: [{ path: `body.happenings.${backwards}.at`, message: 'This is before what happened last.' }] });
    return (await showSimulation(strapi, portal, body)).map(({ state, effects, ...shown }) => ({ ...shown, status: state.status, step: state.current, sends: effects }));
  },
});

export const simulationRoutes: Route[] = [simulateType];
