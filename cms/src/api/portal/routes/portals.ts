import { Readable } from 'node:stream';
import { z } from 'zod';
import { hasDossiers } from '../../../domain/portal';
import { reader, statement } from '../../../domain/portico';
import { findPortal } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { lookInForce } from '../../../plugins/visibility/server/services/client-store';
import { portalAnswer } from '../../customer-page/serialize';
import { portal } from '../../customer-page/schema';
import { drawIcon } from '../icons/draw';
import { ICON_NAMES } from '../icons/look';
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

const readIcon = endpoint({
  name: 'readPortalIcon',
  summary: 'The icon of an office’s app, as PNG.',
  method: 'GET',
  path: '/portals/:portal/icons/:icon',
  who: EVERYBODY,
  params: byKey.extend({ icon: z.enum(ICON_NAMES) }),
  bytes: 'image/png',
  async handle({ strapi, params, ctx }) {
    const found = await findPortal(params.portal);
    if (!found || !hasDossiers(found)) throw new Refusal('notFound');
    const icon = await drawIcon(strapi, found, params.icon);
    ctx.set('Content-Type', 'image/png');
    ctx.set('Content-Length', String(icon.length));
    ctx.body = Readable.from([icon]);
  },
});

const storesOf = statement('app_stores_of_portal', ({ object }) => `SELECT ${object({ ios: 'p.app_store_ios', android: 'p.app_store_android' })} AS answer FROM portals p WHERE p.id = ?`);
const store = z.string().nullable().meta({ description: 'Null where the office has none there: the portal itself is installed.' });

const readStores = endpoint({
  name: 'readPortalStores',
  summary: 'Where the app of an office stands in the stores of telephones (OB-06.3).',
  method: 'GET',
  path: '/portals/:portal/stores',
  who: EVERYBODY,
  params: byKey,
  response: z.object({ ios: store, android: store }).meta({ id: 'PortalStores' }),
  async handle({ params }) {
    const found = await findPortal(params.portal);
    const stores = found && hasDossiers(found) ? await reader().read<{ ios: string | null; android: string | null }>(storesOf(), [found.id]) : null;
    if (!stores) throw new Refusal('notFound');
    return stores;
  },
});

export default { type: 'content-api', routes: [readPortal, readLogo, readIcon, readStores] };
