import { z } from 'zod';
import { knownLanguages } from '../../../../domain/languages';
import { basedOnVersion } from '../../../../domain/settings-versions';
import { atAdminDoor, byPortal, portalOf, portalsOf, versionNumber } from '../../../../http/admin-door';
import { endpoint, type Route } from '../../../../http/endpoint';
import { actorOf } from '../../../../http/viewer';
import { originOf } from '../letterhead/store';
import { definedTemplates, shownValues, type TemplateDefinition } from '../templates/definition';
import { shippedWords } from '../templates/shipped';
import { templateStore } from '../templates/store';
import { givenWords, listedTemplate, openedTemplate, wordsVersion } from './answers';
import { byPlace, EDIT, inPlace, inPortal, placeOf, READ, refuseFindings, wordsOf } from './place';

const described = ({ key, channels, audience, category }: TemplateDefinition) => ({ template: key, channels: [...channels], audience, category: category ?? null });

const listPortalsOfTemplates = endpoint({
  ...atAdminDoor,
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
    return { portals: await portalsOf(viewer), languages: [...knownLanguages()] };
  },
});

const listTemplates = endpoint({
  ...atAdminDoor,
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
  ...atAdminDoor,
  name: 'readTemplate',
  summary: 'A template in one language: the portal’s words, the shipped ones, and the variables that they can name.',
  method: 'GET',
  path: inPlace,
  permission: READ,
  params: byPlace,
  response: openedTemplate,
  async handle({ strapi, viewer, params }) {
    const { definition, place, portal } = await placeOf(viewer, params);
    const samples = shownValues(definition, await originOf(strapi, portal, place.language), null);
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
  ...atAdminDoor,
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
    return templateStore(strapi).save(place, basedOnVersion(ifMatch), words, actorOf(viewer), now);
  },
});

const resetTemplate = endpoint({
  ...atAdminDoor,
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
    return templateStore(strapi).save(place, basedOnVersion(ifMatch), null, actorOf(viewer), now);
  },
});

const listVersions = endpoint({
  ...atAdminDoor,
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
  ...atAdminDoor,
  name: 'restoreTemplateVersion',
  summary: 'Saves an older version as the newest. `If-Match` names the version that it replaces.',
  method: 'POST',
  path: `${inPlace}/versions/:version/restore`,
  permission: EDIT,
  params: byPlace.extend({ version: versionNumber }),
  response: wordsVersion,
  ifMatch: 'required',
  refusals: ['template.findings', 'template.conflict'],
  async handle({ strapi, viewer, params, ifMatch, now }) {
    const { definition, place } = await placeOf(viewer, params);
    const { words } = await templateStore(strapi).version(place, params.version);
    if (words) refuseFindings(words, definition, place);
    return templateStore(strapi).save(place, basedOnVersion(ifMatch), words, actorOf(viewer), now, params.version);
  },
});

export const templateRoutes: Route[] = [listPortalsOfTemplates, listTemplates, readTemplate, saveTemplate, resetTemplate, listVersions, restoreVersion];
