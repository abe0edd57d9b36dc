import type { Portal } from '../../domain/portal';
import { reader, statement } from '../../domain/portico';
import type { Settings } from '../../plugins/visibility/server/rules/settings';

export interface Logo {
  url: string;
  mime: string;
}

/**
 * The logo that a portal's customers see (CP-02), as tables `r` (place) and `f` (file): its own company's where the
 * settings say so and it has one, else the portal's own image. Binds whether the company's is wanted, as 1 or 0.
 */
export function logoOfPortal(portalId: string): string {
  return `files_related_mph r JOIN files f ON f.id = r.file_id
    WHERE r.field = 'logo' AND (
      (r.related_type = 'api::portal.portal' AND r.related_id = ${portalId})
      OR (? = 1 AND r.related_type = 'api::company.company' AND r.related_id IN (
        SELECT c.id FROM companies c JOIN companies_portal_lnk cl ON cl.company_id = c.id WHERE c.kind = 'own' AND cl.portal_id = ${portalId})))
    ORDER BY CASE r.related_type WHEN 'api::company.company' THEN 0 ELSE 1 END, r.id`;
}

const logoById = statement('logo_of_portal', ({ object, one }) => `SELECT ${one(object({ url: 'f.url', mime: 'f.mime' }), logoOfPortal('p.id'))} AS answer FROM portals p WHERE p.id = ?`);

type Choice = Pick<Settings, 'useCompanyLogo'>;

export const readLogo = ({ id }: Portal, { useCompanyLogo }: Choice): Promise<Logo | null> => reader().read<Logo>(logoById(), [useCompanyLogo ? 1 : 0, id]);

export const hasLogo = async (portal: Portal, choice: Choice): Promise<boolean> => (await readLogo(portal, choice)) !== null;
