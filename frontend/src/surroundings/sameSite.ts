import 'server-only';
import { headers } from 'next/headers';

/**
 * Refuses a form that another site posts. Next compares Origin and Host, but the page of a link sends no referrer and so no
 * origin either; browsers say where a form comes from in Sec-Fetch-Site, which a page cannot set. Those too old to send it
 * are let through: the session's cookie is SameSite=Lax and does not come along with another site's form.
 */
export async function demandSameSite(): Promise<void> {
  const site = (await headers()).get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Error('A form of another site was refused.');
}
