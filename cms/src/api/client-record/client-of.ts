import { hasDossiers } from '../../domain/portal';
import { reader, statement } from '../../domain/portico';
import { present } from '../../http/case-scope';
import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';

export interface ClientOf {
  /** The numeric id of the client's record. */
  id: number;
  portalId: number;
}

const ofMember = statement('client_of_member', ({ object }) => `SELECT ${object({ id: 'c.id', portalId: 'c.portal_id' })} AS answer FROM portico_clients c WHERE c.portal_id = ? AND c.member_id = ?`);

/** The client whose portal user asks (OB-03); for everybody else there is nothing here. */
export async function clientOf({ portal, company, id }: Pick<MemberViewer, 'portal' | 'company' | 'id'>): Promise<ClientOf> {
  if (!hasDossiers(portal) || company?.kind !== 'client') throw new Refusal('notFound');
  return present(await reader().read<ClientOf>(ofMember(), [portal.id, id]));
}
