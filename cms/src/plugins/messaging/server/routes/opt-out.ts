import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { findPortal } from '../../../../domain/portals';
import { Refusal } from '../../../../domain/refusal';
import { endpoint, type Route } from '../../../../http/endpoint';
import { findOptOut, isOptedOut, optOut, undoOptOut, type OptOut } from '../opt-out/opt-outs';
import { CATEGORIES } from '../templates/definition';

const byToken = z.strictObject({ portal: z.string(), token: z.string() });
const wish = z
  .strictObject({ category: z.enum(CATEGORIES), locale: z.string().meta({ description: 'BCP 47.' }), optedOut: z.boolean() })
  .meta({ id: 'OptOut', description: 'What a mail’s recipient can opt out of, and whether that has been done. Who it is stays untold.' });

const common = {
  who: ['anonymous', 'customer', 'member', 'apiToken'],
  params: byToken,
  response: wish,
  limits: ['optOut'],
} as const;

async function wishOf(strapi: Core.Strapi, { portal: key, token }: { portal: string; token: string }): Promise<OptOut> {
  const portal = await findPortal(key);
  const found = portal && (await findOptOut(strapi, portal, token));
  if (!found) throw new Refusal('notFound');
  return found;
}

async function told(strapi: Core.Strapi, { portalId, recipient, category, language }: OptOut) {
  return { category, locale: language, optedOut: await isOptedOut(strapi, portalId, recipient, category) };
}

const readOptOut = endpoint({
  ...common,
  name: 'readOptOut',
  summary: 'What the recipient of a mail can opt out of. Changes nothing, as mail programs follow links by themselves.',
  method: 'GET',
  path: '/portals/:portal/opt-out/:token',
  async handle({ strapi, params }) {
    return told(strapi, await wishOf(strapi, params));
  },
});

const giveOptOut = endpoint({
  ...common,
  name: 'optOut',
  summary: 'Sends the mail’s recipient no more mails of its kind from this portal (MS-05).',
  method: 'POST',
  path: '/portals/:portal/opt-out/:token',
  async handle({ strapi, params, now }) {
    const found = await wishOf(strapi, params);
    await optOut(strapi, found, now);
    return told(strapi, found);
  },
});

const undo = endpoint({
  ...common,
  name: 'undoOptOut',
  summary: 'Takes that back.',
  method: 'POST',
  path: '/portals/:portal/opt-out/:token/undo',
  async handle({ strapi, params }) {
    const found = await wishOf(strapi, params);
    await undoOptOut(strapi, found);
    return told(strapi, found);
  },
});

export const optOutRoutes: Route[] = [readOptOut, giveOptOut, undo].map((route) => ({ ...route, config: { ...route.config, prefix: '' } }));
