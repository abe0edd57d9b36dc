import { hasDossiers } from '../../domain/portal';
import { reader, statement } from '../../domain/portico';
import { present } from '../../http/case-scope';
import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';

const ofMember = statement('client_of_member', ({ object }) => `SELECT ${object({ id: 'c.id', portalId: 'c.portal_id' })} AS answer FROM portico_clients c WHERE c.portal_id = ? AND c.member_id = ?`);

/** The client that a viewer is the portal user of (OB-03). For everybody else, the office's employees too, there is nothing here. */
export async function clientOf({ portal, company, id }: Pick<MemberViewer, 'portal' | 'company' | 'id'>): Promise<{ id: number; portalId: number }> {
  if (!hasDossiers(portal) || company?.kind !== 'client') throw new Refusal('notFound');
  return present(await reader().read<{ id: number; portalId: number }>(ofMember(), [portal.id, id]));
}
