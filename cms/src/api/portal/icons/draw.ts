import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { Portal } from '../../../domain/portal';
import { lookInForce } from '../../../plugins/visibility/server/services/client-store';
import { findLogo, logoOf } from '../../../plugins/visibility/server/services/logo';
import { ground, ICONS, initialsIcon, type IconName } from './look';

/** How much of the square a logo takes: what a round mask leaves is the inner four fifths. */
const SHARE = { plain: 0.76, masked: 0.6 };

/** So many are kept as they were drawn; the oldest go first. */
const KEPT = 200;
const drawn = new Map<string, Buffer>();

/** The icon of a portal's app as PNG (OB-09): its logo on white, else its initials in its colours. */
export async function drawIcon(strapi: Core.Strapi, portal: Portal, name: IconName): Promise<Buffer> {
  const look = await lookInForce(strapi, portal);
  const logo = await logoOf(portal, look);
  const key = JSON.stringify([name, portal.id, portal.name, logo, look.colours]);
  const known = drawn.get(key);
  if (known) return known;
  const icon = (logo === null ? null : await logoIcon(strapi, portal, logo, name)) ?? (await sharp(Buffer.from(initialsIcon(ICONS[name], portal.name, look.colours))).png().toBuffer());
  const [oldest] = drawn.keys();
  if (drawn.size >= KEPT && oldest !== undefined) drawn.delete(oldest);
  drawn.set(key, icon);
  return icon;
}

/** Null where the picture cannot be read: initials are better than none. */
async function logoIcon(strapi: Core.Strapi, portal: Portal, logo: string, name: IconName): Promise<Buffer | null> {
  const found = await findLogo(portal, logo);
  if (!found) return null;
  const { size, masked } = ICONS[name];
  const room = Math.round(size * (masked ? SHARE.masked : SHARE.plain));
  try {
    const picture = await readFile(path.join(strapi.dirs.static.public, path.normalize(found.url).replace(/^(\.\.[/\\])+/, '')));
    const scaled = await sharp(picture, { limitInputPixels: 40_000_000 }).resize(room, room, { fit: 'contain', background: '#ffffff00' }).png().toBuffer();
    return await sharp(Buffer.from(ground(ICONS[name], '#ffffff'))).composite([{ input: scaled }]).png().toBuffer();
  } catch (error) {
    strapi.log.warn(`The logo of ${portal.key} makes no icon: ${(error as Error).message}`);
    return null;
  }
}
