import { z } from 'zod';
import { Refusal } from '../../../../domain/refusal';
import { atAdminDoor, byPortal, portalOf } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { takePoint } from '../../../../http/rate-limits';
import { fromOf } from '../letterhead/envelope';
import { originOf } from '../letterhead/store';
import { findDefinition, shownValues } from '../templates/definition';
import { smsLength } from '../templates/sms-length';
import { enqueueTest, recordOf, shownMail } from '../templates/test-mail';
import { isMail, isPush } from '../templates/words';
import { writePush, writeSms } from '../templates/writing';
import { finding, givenWords, smsLengthAnswer } from './answers';
import { byPlace, EDIT, findingsIn, inPlace, inPortal, placeOf, READ, refuseFindings, wordsOf } from './place';

const listRecords = endpoint({
  ...atAdminDoor,
  name: 'listTemplateRecords',
  summary: 'The newest records of the portal that a template could be about, to preview it with.',
  method: 'GET',
  path: `${inPortal}/:template/records`,
  permission: READ,
  params: byPortal.extend({ template: z.string() }),
  response: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  async handle({ viewer, params }) {
    const portal = await portalOf(viewer, params.portal);
    const definition = findDefinition(params.template);
    if (!definition) throw new Refusal('notFound');
    return definition.records(portal);
  },
});

const shown = z.strictObject({ words: givenWords, record: z.string().nullable() });

const previewTemplate = endpoint({
  ...atAdminDoor,
  name: 'previewTemplate',
  summary: 'What is wrong with words that are not saved; where nothing is, what a message of them looks like, with a real record’s values and no link that opens anything.',
  method: 'POST',
  path: `${inPlace}/preview`,
  permission: READ,
  params: byPlace,
  body: shown,
  response: z.strictObject({
    findings: z.array(finding),
    mail: z
      .strictObject({
        from: z.strictObject({ name: z.string(), address: z.string() }),
        replyTo: z.string().nullable().meta({ description: 'Where answers go that lead into no case and no claim.' }),
        subject: z.string(),
        html: z.string(),
        text: z.string(),
      })
      .nullable(),
    sms: z.strictObject({ text: z.string(), size: smsLengthAnswer }).nullable(),
    push: z.strictObject({ title: z.string(), body: z.string() }).nullable(),
  }),
  limits: ['preview'],
  async handle({ strapi, viewer, params, body }) {
    const { definition, place, portal } = await placeOf(viewer, params);
    const words = wordsOf(place, body.words);
    const findings = findingsIn(words, definition, place);
    const nothing = { findings, mail: null, sms: null, push: null };
    if (findings.length > 0) return nothing;
    const record = await recordOf(definition, portal, body.record, place.language);
    const origin = await originOf(strapi, portal, place.language);
    if (isMail(words)) return { ...nothing, mail: { from: fromOf(origin), replyTo: origin.sender.replyAddress, ...(await shownMail(strapi, origin, definition, words, place.language, record)) } };
    const [values, setting] = [shownValues(definition, origin, record), { portal, language: place.language }];
    if (isPush(words)) return { ...nothing, push: writePush(words, values, setting) };
    const text = writeSms(words, values, setting);
    return { ...nothing, sms: { text, size: smsLength(text) } };
  },
});

const sendTest = endpoint({
  ...atAdminDoor,
  name: 'sendTemplateTest',
  summary: 'Sends a mail of words that may not be saved to the administrator who asks, and to nobody else.',
  method: 'POST',
  path: `${inPlace}/test`,
  permission: EDIT,
  params: byPlace,
  body: shown,
  response: z.strictObject({ recipient: z.string() }),
  status: 202,
  refusals: ['template.findings'],
  async handle({ strapi, viewer, params, body, ctx, now }) {
    const { definition, place, portal } = await placeOf(viewer, params);
    const words = wordsOf(place, body.words);
    // An administrator has no telephone number and no device here.
    if (!isMail(words)) throw new Refusal('notFound');
    refuseFindings(words, definition, place);
    await takePoint('templateTest', String(viewer.id));
    const { email } = (ctx.state as { user: { email: string } }).user;
    await enqueueTest(strapi, portal, place.language, email, { template: place.template, words, record: body.record }, now);
    return { recipient: email };
  },
});

/** Looking at words before they are saved. */
export const previewRoutes: Route[] = [listRecords, previewTemplate, sendTest];
