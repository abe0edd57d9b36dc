import { z } from 'zod';
import { environment } from '../../../../environment';
import { knownLanguages, isLanguage } from '../../../../domain/languages';
import type { Portal } from '../../../../domain/portal';
import { findPortal, listPortals } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';
import { hasPortal } from '../../../../http/admin-viewer';
import { endpoint, type Route } from '../../../../http/endpoint';
import { takePoint } from '../../../../http/rate-limits';
import { actorOf, type AdminViewer } from '../../../../http/viewer';
import { CHANNELS, definedTemplates, findDefinition, shownValues, type TemplateDefinition } from '../templates/definition';
import { findingsOf } from '../templates/findings';
import { shippedWords } from '../templates/shipped';
import { smsLength } from '../templates/sms-length';
import { templateStore, type Place } from '../templates/store';
import { enqueueTest, recordOf, shownMail } from '../templates/test-mail';
import { isMail, WORDS, type Words } from '../templates/words';
import { writeSms } from '../templates/writing';
import { finding, givenWords, listedTemplate, openedTemplate, smsLengthAnswer, wordsVersion } from './answers';

export const READ = 'plugin::messaging.templates.read';
export const EDIT = 'plugin::messaging.templates.edit';

const byPortal = z.strictObject({ portal: z.string() });
const byPlace = byPortal.extend({ template: z.string(), channel: z.enum(CHANNELS), language: z.string() });
type ByPlace = z.infer<typeof byPlace>;

const inPortal = '/portals/:portal/templates';
const inPlace = `${inPortal}/:template/:channel/:language`;
const common = { door: 'admin', who: ['admin'] } as const;

async function portalOf(viewer: AdminViewer, key: string): Promise<Portal> {
  const portal = await findPortal(key);
  if (!portal || !hasPortal(viewer, portal.id)) throw new Refusal('notFound');
  return portal;
}

async function placeOf(viewer: AdminViewer, { portal: key, template, channel, language }: ByPlace): Promise<{ portal: Portal; definition: TemplateDefinition; place: Place }> {
  const portal = await portalOf(viewer, key);
  const definition = findDefinition(template);
  if (!definition?.channels.includes(channel) || !isLanguage(language)) throw new Refusal('notFound');
  return { portal, definition, place: { portalId: portal.id, template, channel, language } };
}

const described = ({ key, channels, audience, category }: TemplateDefinition) => ({ template: key, channels: [...channels], audience, category: category ?? null });

function basedOn(ifMatch: string | null): number {
  const version = Number(ifMatch);
  if (Number.isInteger(version)) return version;
  throw new Refusal('input.invalid', { findings: [{ path: 'header.If-Match', message: 'This is no version number.' }] });
}

/** The words as their channel has them. */
function wordsOf({ channel }: Place, given: z.infer<typeof givenWords>): Words {
  const parsed = WORDS[channel].safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal('input.invalid', { findings: parsed.error.issues.map(({ path, message }) => ({ path: ['body', ...path].join('.'), message })) });
}

const findingsIn = (words: Words, definition: TemplateDefinition, { language }: Place) => findingsOf(words, definition, language, environment.WEB_URL);

function refuseFindings(words: Words, definition: TemplateDefinition, place: Place): void {
  const findings = findingsIn(words, definition, place);
  if (findings.length > 0) throw new Refusal('template.findings', { findings });
}

const listPortalsOfTemplates = endpoint({
  ...common,
  name: 'listTemplatePortals',
  summary: 'The portals whose templates this administrator may read, and the languages that portals speak.',
  method: 'GET',
  path: '/portals',
  permission: READ,
  response: z.strictObject({
    portals: z.array(z.strictObject({ key: z.string(), name: z.string(), language: z.string() })),
    languages: z.array(z.strictObject({ tag: z.string(), name: z.string() })),
  }),
  async handle({ viewer }) {
    return { portals: (await listPortals()).filter(({ id }) => hasPortal(viewer, id)), languages: [...knownLanguages()] };
  },
});

const listTemplates = endpoint({
  ...common,
  name: 'listTemplates',
  summary: 'All templates, and where this portal has words of its own (MS-05).',
  method: 'GET',
  path: inPortal,
  permission: READ,
  params: byPortal,
  response: z.array(listedTemplate),
  async handle({ strapi, viewer, params }) {
    const saved = (await templateStore(strapi).ofPortal((await portalOf(viewer, params.portal)).id)).filter(({ words }) => words !== null);
    return definedTemplates().map((definition) => ({
      ...described(definition),
      own: saved
        .filter(({ template }) => template === definition.key)
        .map(({ channel, language, version, actor, createdAt }) => ({ channel, language, version, savedBy: actor?.name ?? '', createdAt: createdAt ?? 0 })),
    }));
  },
});

const readTemplate = endpoint({
  ...common,
  name: 'readTemplate',
  summary: 'A template in one language: the portal’s words, the shipped ones, and the variables that they can name.',
  method: 'GET',
  path: inPlace,
  permission: READ,
  params: byPlace,
  response: openedTemplate,
  async handle({ strapi, viewer, params }) {
    const { definition, place, portal } = await placeOf(viewer, params);
    const samples = shownValues(definition, portal, null);
    return {
      ...described(definition),
      shipped: shippedWords(place.template, place.channel, place.language),
      variables: Object.entries(definition.variables).map(([name, { type, about, secret, required }]) => ({
        name,
        type,
        about,
        sample: String(samples[name] ?? ''),
        secret: secret ?? false,
        required: required ?? false,
      })),
      current: await templateStore(strapi).current(place),
    };
  },
});

const saveTemplate = endpoint({
  ...common,
  name: 'saveTemplate',
  summary: 'Saves words as a new version; they hold from the next message on. `If-Match` names the version they are based on.',
  method: 'PUT',
  path: inPlace,
  permission: EDIT,
  params: byPlace,
  body: givenWords,
  response: wordsVersion,
  ifMatch: 'required',
  refusals: ['template.findings', 'template.conflict'],
  async handle({ strapi, viewer, params, body, ifMatch, now }) {
    const { definition, place } = await placeOf(viewer, params);
    const words = wordsOf(place, body);
    refuseFindings(words, definition, place);
    return templateStore(strapi).save(place, basedOn(ifMatch), words, actorOf(viewer), now);
  },
});

const resetTemplate = endpoint({
  ...common,
  name: 'resetTemplate',
  summary: 'Goes back to the shipped words, as a new version. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: `${inPlace}/reset`,
  permission: EDIT,
  params: byPlace,
  response: wordsVersion,
  ifMatch: 'required',
  refusals: ['template.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const { place } = await placeOf(viewer, params);
    return templateStore(strapi).save(place, basedOn(ifMatch), null, actorOf(viewer), now);
  },
});

const listVersions = endpoint({
  ...common,
  name: 'listTemplateVersions',
  summary: 'All versions of a template in one language, newest first.',
  method: 'GET',
  path: `${inPlace}/versions`,
  permission: READ,
  params: byPlace,
  response: z.array(wordsVersion),
  async handle({ strapi, viewer, params }) {
    return templateStore(strapi).versions((await placeOf(viewer, params)).place);
  },
});

const restoreVersion = endpoint({
  ...common,
  name: 'restoreTemplateVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: `${inPlace}/versions/:version/restore`,
  permission: EDIT,
  params: byPlace.extend({ version: z.coerce.number().int().min(1) }),
  response: wordsVersion,
  ifMatch: 'required',
  refusals: ['template.findings', 'template.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const { definition, place } = await placeOf(viewer, params);
    const { words } = await templateStore(strapi).version(place, params.version);
    if (words) refuseFindings(words, definition, place);
    return templateStore(strapi).save(place, basedOn(ifMatch), words, actorOf(viewer), now, params.version);
  },
});

const listRecords = endpoint({
  ...common,
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
  ...common,
  name: 'previewTemplate',
  summary: 'What is wrong with words that are not saved; where nothing is, what a message of them looks like, with a real record’s values and no link that opens anything.',
  method: 'POST',
  path: `${inPlace}/preview`,
  permission: READ,
  params: byPlace,
  body: shown,
  response: z.strictObject({
    findings: z.array(finding),
    mail: z.strictObject({ subject: z.string(), html: z.string(), text: z.string() }).nullable(),
    sms: z.strictObject({ text: z.string(), size: smsLengthAnswer }).nullable(),
  }),
  limits: ['preview'],
  async handle({ strapi, viewer, params, body }) {
    const { definition, place, portal } = await placeOf(viewer, params);
    const words = wordsOf(place, body.words);
    const findings = findingsIn(words, definition, place);
    if (findings.length > 0) return { findings, mail: null, sms: null };
    const record = await recordOf(definition, portal, body.record);
    if (isMail(words)) return { findings, mail: await shownMail(strapi, portal, definition, words, place.language, record), sms: null };
    const text = writeSms(words, shownValues(definition, portal, record), { portal, language: place.language });
    return { findings, mail: null, sms: { text, size: smsLength(text) } };
  },
});

const sendTest = endpoint({
  ...common,
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
    // An administrator has no telephone number here.
    if (!isMail(words)) throw new Refusal('notFound');
    refuseFindings(words, definition, place);
    await takePoint('templateTest', String(viewer.id));
    const { email } = (ctx.state as { user: { email: string } }).user;
    await enqueueTest(strapi, portal, place.language, email, { template: place.template, words, record: body.record }, now);
    return { recipient: email };
  },
});

export const templateRoutes: Route[] = [
  listPortalsOfTemplates,
  listTemplates,
  readTemplate,
  saveTemplate,
  resetTemplate,
  listVersions,
  restoreVersion,
  listRecords,
  previewTemplate,
  sendTest,
];
