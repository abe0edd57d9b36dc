import { z } from 'zod';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { lookInForce } from '../../../plugins/visibility/server/services/client-store';
import { portalAnswer } from '../../customer-page/serialize';
import { portal } from '../../customer-page/schema';
import { findLogo, logoOf } from '../../../plugins/visibility/server/services/logo';

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
    const look = await lookInForce(strapi, found);
    return portalAnswer(found, look, await logoOf(found, look));
  },
});

const readLogo = endpoint({
  name: 'readPortalLogo',
  summary: 'A logo of the portal, by the name that the portal or its settings give.',
  method: 'GET',
  path: '/portals/:portal/logos/:logo',
  who: EVERYBODY,
  params: byKey.extend({ logo: z.string() }),
  bytes: 'image/*',
  async handle({ strapi, params, ctx }) {
    const found = await findPortal(params.portal);
    const logo = found && (await findLogo(found, params.logo));
    if (!logo) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, logo);
  },
});

export default { type: 'content-api', routes: [readPortal, readLogo] };
