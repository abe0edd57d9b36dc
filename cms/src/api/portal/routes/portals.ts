import { createReadStream } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { settingsStore } from '../../../plugins/visibility/server/services/settings-store';
import { portalAnswer } from '../../customer-page/serialize';
import { portal } from '../../customer-page/schema';
import { hasLogo, readLogo } from '../logo';

const byKey = z.strictObject({ portal: z.string() });
const EVERYBODY = ['anonymous', 'customer', 'member', 'apiToken'] as const;

const readPortal = endpoint({
  name: 'readPortal',
  summary: 'What everybody may know of a portal: its name, language and looks.',
  method: 'GET',
  path: '/portals/:portal',
  who: EVERYBODY,
  params: byKey,
  response: portal,
  async handle({ strapi, params }) {
    const found = await findPortal(params.portal);
    if (!found) throw new Refusal('notFound');
    const { settings } = await settingsStore(strapi).current(found.id);
    return portalAnswer(found, settings, await hasLogo(found, settings));
  },
});

const readLogoRoute = endpoint({
  name: 'readPortalLogo',
  summary: 'The portal’s logo.',
  method: 'GET',
  path: '/portals/:portal/logo',
  who: EVERYBODY,
  params: byKey,
  bytes: 'image/*',
  async handle({ strapi, params, ctx }) {
    const found = await findPortal(params.portal);
    const logo = found && (await readLogo(found, (await settingsStore(strapi).current(found.id)).settings));
    if (!logo) throw new Refusal('notFound');
    const file = path.join(strapi.dirs.static.public, path.normalize(logo.url).replace(/^(\.\.[/\\])+/, ''));
    ctx.set('Content-Type', logo.mime);
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    ctx.body = createReadStream(file);
  },
});

export default { type: 'content-api', routes: [readPortal, readLogoRoute] };
