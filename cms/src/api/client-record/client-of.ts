import { hasDossiers } from '../../domain/portal';
import { reader, statement } from '../../domain/portico';
import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';

/** The client whose portal user somebody is. */
export interface OwnClient {
  id: number;
  portalId: number;
}

const clientOfMember = statement('client_of_member', ({ object }) => `SELECT ${object({ id: 'c.id', portalId: 'c.portal_id' })} AS answer FROM portico_clients c WHERE c.member_id = ? AND c.portal_id = ?`);

/** What a client does is there for clients of an office alone; for everybody else there is nothing here. */
export async function clientOf({ id, portal, company }: Pick<MemberViewer, 'id' | 'portal' | 'company'>): Promise<OwnClient> {
  const found = hasDossiers(portal) && company?.kind === 'client' ? await reader().read<OwnClient>(clientOfMember(), [id, portal.id]) : null;
  if (!found) throw new Refusal('notFound');
  return found;
}
