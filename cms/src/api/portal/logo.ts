import { dialect, reader } from '../../domain/portico';

export interface Logo {
  url: string;
  mime: string;
}

const logoOf = () => ({
  name: 'logo_of_portal',
  sql: `SELECT ${dialect().object({ url: 'f.url', mime: 'f.mime' })} AS answer
    FROM files_related_mph r JOIN files f ON f.id = r.file_id
    WHERE r.related_type = 'api::portal.portal' AND r.field = 'logo' AND r.related_id = ?`,
});

export const readLogo = (portalId: number): Promise<Logo | null> => reader().read<Logo>(logoOf(), [portalId]);

export const hasLogo = async (portalId: number): Promise<boolean> => (await readLogo(portalId)) !== null;
