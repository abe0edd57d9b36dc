import { createReadStream } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dialect, reader } from '../../../domain/portico';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { endpoint } from '../../../http/endpoint';
import { settingsStore } from '../../../plugins/visibility/server/services/settings-store';
import { portalAnswer } from '../../customer-page/serialize';
import { portal } from '../../customer-page/schema';

const byKey = z.strictObject({ portal: z.string() });
const EVERYBODY = ['anonymous', 'customer', 'member', 'apiToken'] as const;

interface Logo {
  url: string;
  mime: string;
}

const logoOf = () => ({
  name: 'logo_of_portal',
  sql: `SELECT ${dialect().object({ url: 'f.url', mime: 'f.mime' })} AS answer
    FROM files_related_mph r JOIN files f ON f.id = r.file_id
    WHERE r.related_type = 'api::portal.portal' AND r.field = 'logo' AND r.related_id = ?`,
});

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
    return portalAnswer(found, settings, (await reader().read<Logo>(logoOf(), [found.id])) !== null);
  },
});

const readLogo = endpoint({
  name: 'readPortalLogo',
  summary: 'The portal’s logo.',
  method: 'GET',
  path: '/portals/:portal/logo',
  who: EVERYBODY,
  params: byKey,
  bytes: 'image/*',
  async handle({ strapi, params, ctx }) {
    const found = await findPortal(params.portal);
    const logo = found ? await reader().read<Logo>(logoOf(), [found.id]) : null;
    if (!logo) throw new Refusal('notFound');
    const file = path.join(strapi.dirs.static.public, path.normalize(logo.url).replace(/^(\.\.[/\\])+/, ''));
    ctx.set('Content-Type', logo.mime);
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    ctx.body = createReadStream(file);
  },
});

export default { type: 'content-api', routes: [readPortal, readLogo] };
