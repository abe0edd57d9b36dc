import type { Core } from '@strapi/strapi';
import type { Portal } from '../../../../domain/portal';
import { reader, statement } from '../../../../domain/portico';
import { Refusal } from '../../../../domain/refusal';
import { keepFiles } from '../../../../files/keep';
import type { TakenFile } from '../../../../files/taken';
import type { Settings } from '../rules/settings';

const PORTAL = 'api::portal.portal';

type Choice = Pick<Settings, 'useCompanyLogo' | 'logo'>;

const ofPortal = `r.related_type = '${PORTAL}' AND r.field = 'logos'`;
const ofCompany = "r.related_type = 'api::company.company' AND r.field = 'logo'";
const ownCompanies = (portalId: string) => `SELECT c.id FROM companies c JOIN companies_portal_lnk cl ON cl.company_id = c.id WHERE c.kind = 'own' AND cl.portal_id = ${portalId}`;

/**
 * The name of the logo that a portal's customers see (CP-02): its own company's where the settings say so and it has
 * one, else the picture that the settings name. Binds what `logoBindings` gives.
 */
export function logoOfPortal(portalId: string): string {
  return `(SELECT f.hash FROM files_related_mph r JOIN files f ON f.id = r.file_id
    WHERE (${ofPortal} AND r.related_id = ${portalId} AND f.hash = ?)
      OR (? = 1 AND ${ofCompany} AND r.related_id IN (${ownCompanies(portalId)}))
    ORDER BY CASE r.related_type WHEN '${PORTAL}' THEN 1 ELSE 0 END, r.id LIMIT 1)`;
}

export const logoBindings = ({ useCompanyLogo, logo }: Choice): [string, number] => [logo ?? '', useCompanyLogo ? 1 : 0];

const logoInForce = statement('logo_in_force', ({ object }) => `SELECT ${object({ logo: logoOfPortal('p.id') })} AS answer FROM portals p WHERE p.id = ?`);

/** Null where customers read the portal's name instead. */
export async function logoOf({ id }: Portal, choice: Choice): Promise<string | null> {
  return (await reader().read<{ logo: string | null }>(logoInForce(), [...logoBindings(choice), id]))?.logo ?? null;
}

export interface Logo {
  name: string;
  url: string;
  mime: string;
}

const logoByName = statement(
  'logo_by_name',
  ({ object, one }) =>
    `SELECT ${one(
      object({ name: 'f.name', url: 'f.url', mime: 'f.mime' }),
      `files_related_mph r JOIN files f ON f.id = r.file_id
       WHERE f.hash = ? AND ((${ofPortal} AND r.related_id = p.id) OR (${ofCompany} AND r.related_id IN (${ownCompanies('p.id')})))`,
    )} AS answer FROM portals p WHERE p.id = ?`,
);

/** One of the pictures that a portal has, in force or not. */
export const findLogo = ({ id }: Portal, logo: string): Promise<Logo | null> => reader().read<Logo>(logoByName(), [logo, id]);

/** A logo that settings name has to be one of the portal's pictures. */
export async function demandLogo(portal: Portal, logo: string | null): Promise<void> {
  if (logo !== null && !(await findLogo(portal, logo))) throw new Refusal('input.invalid', { findings: [{ path: 'body.logo', message: 'This is no picture of the portal.' }] });
}

/** Versions of the settings name older ones, so none is taken away. */
const MOST_LOGOS = 50;

/** Takes a picture in among those that the settings of this portal can name, and answers its name. */
export async function addLogo(strapi: Core.Strapi, { id }: Portal, picture: TakenFile): Promise<string> {
  return strapi.db.transaction(async ({ trx }) => {
    const kept = (await trx('files_related_mph').where({ related_type: PORTAL, related_id: id, field: 'logos' }).pluck('id')) as number[];
    if (kept.length >= MOST_LOGOS) throw new Refusal('logo.tooMany', { most: MOST_LOGOS });
    const [fileId] = await keepFiles(strapi, [picture]);
    await trx('files_related_mph').insert({ file_id: fileId, related_id: id, related_type: PORTAL, field: 'logos', order: 1 });
    const { hash } = (await trx('files').where({ id: fileId }).first('hash')) as { hash: string };
    return hash;
  });
}
